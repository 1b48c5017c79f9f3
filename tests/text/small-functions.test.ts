import { describe, expect, it } from 'vitest';
import {
  baseDirection,
  countWords,
  isArabicLetter,
  isVocalised,
  letterDirection,
  stripFormat,
  toDigits,
} from '../../src/text/index.ts';

describe('baseDirection', () => {
  it.each([
    ['37TV: أعلنت القناة', 'rtl'],
    ['@maha شكرا', 'rtl'],
    ['https://mirsal.example/a/long/address شكرا', 'rtl'],
    ['#Rain2031 مطر', 'rtl'],
    ['🇯🇴 فوز', 'rtl'],
    ['He said «نعم» and left the room', 'ltr'],
    ['@maha', 'ltr'],
    ['#مطر', 'rtl'],
    ['2031', 'rtl'],
    ['', 'rtl'],
  ] as const)('reads %j as %s', (text, direction) => {
    expect(baseDirection(text)).toBe(direction);
  });
});

describe('letters', () => {
  it.each([
    ['ا', 'rtl'],
    ['א', 'rtl'],
    ['a', 'ltr'],
    ['Ж', 'ltr'],
    ['🇯', 'ltr'],
    ['7', undefined],
    ['٧', undefined],
    ['،', undefined],
    ['\u064E', undefined],
  ] as const)('know the direction of %j', (character, direction) => {
    expect(letterDirection(character)).toBe(direction);
  });

  it('are Arabic or not', () => {
    expect(['ا', 'پ', 'ة'].every(isArabicLetter)).toBe(true);
    expect(['\u0640', '٧', 'a', 'א', '،', '\u064E'].some(isArabicLetter)).toBe(false);
  });
});

describe('stripFormat', () => {
  it.each([
    ['\u202Eنص\u202C', 'نص'],
    ['\uFEFFنص\u200B', 'نص'],
    ['👩\u200D🌾 نص\u200D', '👩\u200D🌾 نص'],
    ['❤️\u200D🔥', '❤️\u200D🔥'],
    [
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    ],
    ['آية \u06DD', 'آية \u06DD'],
  ])('makes %j into %j', (text, expected) => {
    expect(stripFormat(text)).toBe(expected);
  });
});

describe('toDigits', () => {
  it('writes all digits in one set', () => {
    expect(toDigits('12 ٣٤ ۵۶', 'latn')).toBe('12 34 56');
    expect(toDigits('12 ٣٤ ۵۶', 'arab')).toBe('١٢ ٣٤ ٥٦');
  });
});

describe('countWords', () => {
  it.each([
    ['قالت الوكالة: «نعم»', 3],
    ['من 4-2 إلى — 37TV…', 4],
    ['', 0],
    [' – \n', 0],
  ])('counts %j as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('isVocalised', () => {
  it.each([
    ['قالَتِ الوَكالةُ إنَّ الأمرَ انتهى', true],
    ['شكرًا جزيلًا لكم', false],
    ['قالت الوكالة', false],
    ['Nimbus', false],
  ])('says of %j: %s', (text, vocalised) => {
    expect(isVocalised(text)).toBe(vocalised);
  });
});
