import { describe, expect, it } from 'vitest';
import { directionOf, formatNumber, readingMinutes, toCivilTime } from '../../src/locale/index.ts';

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-LY', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['ckb', 'rtl'],
    ['ku', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['az-Arab-IR', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['en-GB', 'ltr'],
    ['', 'ltr'],
  ] as const)('writes %s %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

describe('formatNumber', () => {
  const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

  it.each([0, -0, 1, 7, 999, 1000, 1001, -5, 0.5, 1.5, 999.999, NaN, Infinity])(
    'prints %d as Intl does',
    (value) => {
      expect(formatNumber(value, { digits: 'latn' })).toBe(grouped.format(value));
    },
  );

  it.each([
    [1234.5, 'latn', '1,234.5'],
    [1234.5, 'arab', '١٬٢٣٤٫٥'],
    [-7, 'latn', '-7'],
    [0, 'arab', '٠'],
    [0.125, 'latn', '0.13'],
  ] as const)('prints %d with %s as %s', (value, digits, expected) => {
    expect(formatNumber(value, { digits })).toBe(expected);
  });

  it('writes nothing that cannot be seen', () => {
    expect(formatNumber(-1234.5, { digits: 'arab' })).not.toMatch(/\p{Cf}/u);
  });
});

describe('readingMinutes', () => {
  it.each([
    [587, undefined, 0, 4],
    [0, undefined, 0, 1],
    [180, undefined, 0, 1],
    [180, undefined, 1, 2],
    [440, 220, 0, 2],
  ])('reads %i words at %s a minute with %i pictures in %i minutes', (words, speed, pictures, minutes) => {
    expect(readingMinutes(words, speed, pictures)).toBe(minutes);
  });
});

describe('toCivilTime', () => {
  it.each([
    [
      '2031-11-04T22:30:00Z',
      'Asia/Dubai',
      { year: 2031, month: 11, day: 5, weekday: 3, hour: 2, minute: 30 },
    ],
    [
      '2031-11-04T00:00:00+04:00',
      'Asia/Dubai',
      { year: 2031, month: 11, day: 4, weekday: 2, hour: 0, minute: 0 },
    ],
    [
      '2031-01-01T02:00:00+03:00',
      'Africa/Tunis',
      { year: 2031, month: 1, day: 1, weekday: 3, hour: 0, minute: 0 },
    ],
  ])('reads %s in %s', (instant, zone, expected) => {
    expect(toCivilTime(instant, zone)).toEqual(expected);
  });

  it('knows no instant and no zone that do not exist', () => {
    expect(() => toCivilTime('yesterday', 'UTC')).toThrow(RangeError);
    expect(() => toCivilTime('2031-11-04T00:00:00Z', 'Asia/Nowhere')).toThrow(RangeError);
  });
});
