import { describe, expect, it } from 'vitest';
import { fillSlots, pageWords, pageWordsFor } from '../../src/locale/index.ts';

const slotsOf = (sentence: string) => (sentence.match(/\{\w+\}/gu) ?? []).sort();

describe('the words of the pages', () => {
  it.each(Object.keys(pageWords.ar) as (keyof typeof pageWords.ar)[])(
    '%s has the same slots in both languages',
    (key) => {
      expect(slotsOf(pageWords.en[key])).toEqual(slotsOf(pageWords.ar[key]));
    },
  );

  it('are Arabic for every kind of Arabic and English for all else', () => {
    expect(pageWordsFor('ar-LY').home).toBe('الرئيسية');
    expect(pageWordsFor('fr').home).toBe('Home');
    expect(pageWordsFor('arc').home).toBe('Home');
  });

  it('take a newsroom’s own sentence and leave out keys that they do not know', () => {
    const words = pageWordsFor('ar', { home: 'البداية', toString: 'x', unknown: 'y' });
    expect(words.home).toBe('البداية');
    expect(Object.keys(words)).toEqual(Object.keys(pageWords.ar));
  });

  it('keep a slot that has no value', () => {
    expect(fillSlots('من {a} إلى {b}', { a: '{b}' })).toBe('من {b} إلى {b}');
  });
});
