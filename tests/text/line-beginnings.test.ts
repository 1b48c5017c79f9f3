import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBeginnings } from '../../src/text/line-beginnings.ts';

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from(' \t>\n\n\n\r\u2028\u2029اب«»—-*0٣#&<\u200f\u00a0')),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

const firstsBy = (pattern: RegExp, of: string): string =>
  [...new Set([...of.matchAll(pattern)].map(([, first = '']) => first))].join('');

describe('lineBeginnings', () => {
  it('gives what begins a line to a regular expression', () => {
    fc.assert(
      fc.property(text, (of) => {
        expect(lineBeginnings(of)).toEqual({
          own: firstsBy(/^[ \t]*([^ \t\n\r\u2028\u2029])/gm, of),
          quoted: firstsBy(/^[ \t>]*([^ \t>\n\r\u2028\u2029])/gm, of),
          isLineFeedAlone: !/[\r\u2028\u2029]/u.test(of),
        });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 3000) },
    );
  });
});
