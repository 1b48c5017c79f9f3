import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toScalar } from '../../src/draft/to-scalar.ts';

describe('toScalar', () => {
  it.each([
    ['صفحة «نور»', 'صفحة «نور»'],
    ['«عابر المدّ»', '«عابر المدّ»'],
    ['كيف تُكتب الأخبار؟', 'كيف تُكتب الأخبار؟'],
    ['حبر الليل: عام مع صانع المداد', '"حبر الليل: عام مع صانع المداد"'],
    ['الوسم #اليوم', '"الوسم #اليوم"'],
    ['@nour', '"@nour"'],
    ['2056000000000000000', '"2056000000000000000"'],
    ['no', '"no"'],
    ['', '""'],
    ['قال "نعم"', '"قال \\"نعم\\""'],
  ])('writes %j as %s', (text, written) => {
    expect(toScalar(text)).toBe(written);
  });

  it('is read again as the same text, whatever it is', () => {
    const yaml = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'اب :#-?,[]{}"\'&*!|>%@`\n\t\u200F\u00A0~=12.eE') }),
    );
    fc.assert(
      fc.property(yaml, (text) => {
        const line = text.replace(/[\r\n\u0085\u2028\u2029]+/gu, ' ').trim();
        expect(parse(`key: ${toScalar(text)}\n`)).toEqual({ key: line });
      }),
      { numRuns: 2000 },
    );
  });
});
