import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets, searchForms, stem } from '../../src/text/index.ts';

describe('fold', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['الإمارات', 'الامارات'],
    ['آلاف', 'الاف'],
    ['مدرسة', 'مدرسه'],
    ['علىٰ', 'علي'],
    ['مُدَرِّسٌ', 'مدرس'],
    ['جمـــيل', 'جميل'],
    ['٢٠٣١ و۲۰۳۱', '2031 و2031'],
    ['\uFEE3\uFEA8\uFE92\uFEAE', 'مخبر'],
    ['کتاب یزد', 'كتاب يزد'],
    ['مسؤول شئون', 'مسؤول شئون'],
    ['قا\u200Cل\u200F', 'قال'],
    ['Café NIMBUS', 'cafe nimbus'],
    ['ﷺ', 'صلي الله عليه وسلم'],
  ])('makes %j into %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('is the same for composed and decomposed letters', () => {
    for (const word of ['أمة', 'إبرة', 'آية', 'مؤتمر', 'بئر', 'Café']) {
      expect(fold(word.normalize('NFD'))).toBe(fold(word));
    }
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => fold(fold(text)) === fold(text)),
    );
  });
});

describe('foldWithOffsets', () => {
  it('folds as fold does, and knows the way back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, offsets } = foldWithOffsets(text);
        expect(folded).toBe(fold(text));
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      }),
    );
  });

  it('marks a match where the reader sees it', () => {
    const original = 'قالت أُمَيْمَةُ: نعم';
    const { text, offsets } = foldWithOffsets(original);
    const at = text.indexOf(fold('اميمة'));
    expect(original.slice(offsets[at], offsets[at + 5])).toBe('أُمَيْمَةُ');
  });
});

describe('stem', () => {
  it.each([
    ['الوزير', 'وزير'],
    ['وزير', 'الوزير'],
    ['والوزير', 'وزير'],
    ['للمدرسة', 'مدرسة'],
    ['بالمدارس', 'مدارس'],
    ['مسئول', 'المسؤول'],
    ['شئون', 'شؤون'],
    ['سماء', 'سما'],
    ['شاطئ', 'شاطيء'],
    ['معلمات', 'معلم'],
    ['كتابها', 'كتاب'],
  ])('is the same for %s and %s', (first, second) => {
    expect(stem(first)).toBe(stem(second));
  });

  it.each(['الله', 'ولد', 'بيت', 'كان', 'الم'])('leaves the short word %s', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('searchForms', () => {
  it('begins with the form nearest to the spelling', () => {
    expect(searchForms('والمسئولون')).toEqual(['والمسئولون', 'والمسءولون', 'مسءول']);
  });

  it('also tries without a clitic that may be a letter of the word', () => {
    expect(searchForms('وقمر')).toContain('قمر');
    expect(searchForms('وزير')[0]).toBe('وزير');
  });
});
