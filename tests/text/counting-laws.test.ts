import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLetters, countWords, isVocalised, letterDirection } from '../../src/text/index.ts';
import { anyLine } from './tokens.ts';

// Set RUNS for a longer search.
const runs = Number(process.env['RUNS'] ?? 500);

const pieces = ['قال', 'شُكِرَ', 'ـ', '\u064B', '\u0670', ' ', '\n', '\u00A0', 'a', 'é', '7', '٧', '.', '«', '\u{1EE00}', '𝐀', '\u{1F1E6}', '😀', '\uD800', '\uDC00', '\u2028'] as const; // prettier-ignore
const anyText = fc.oneof(
  anyLine,
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((found) => found.join('')),
  fc.string({ unit: 'binary' }),
);

it('counts letters one by one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const directions = Array.from(text, letterDirection).filter((each) => each !== undefined);
      const ltr = directions.filter((each) => each === 'ltr').length;
      expect(countLetters(text)).toEqual({ ltr, rtl: directions.length - ltr, first: directions[0] });
    }),
    { numRuns: runs },
  );
});

it('counts as words the stretches between spaces that hold a letter or a digit', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = text.split(/\s+/u).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch));
      expect(countWords(text)).toBe(words.length);
    }),
    { numRuns: runs },
  );
});

it('takes for vocalised what has vowel marks on 15 % of its Arabic words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = text.match(/[\p{Script=Arabic}\u064B-\u0655\u0670]+/gu) ?? [];
      const marked = words.filter((word) => /[\u064C-\u0650\u0652\u0670]/u.test(word)).length;
      expect(isVocalised(text)).toBe(marked > 0 && marked / words.length >= 0.15);
    }),
    { numRuns: runs },
  );
});
