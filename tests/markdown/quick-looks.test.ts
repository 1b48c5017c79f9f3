import fc from 'fast-check';
import type { Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { lacksMark, pairedAcross } from '../../src/markdown/marks-across.ts';
import { directiveLike, mayHoldDirective } from '../../src/markdown/remark-literal-directives.ts';
import { runsAcross } from '../../src/markdown/runs-across.ts';

const numRuns = Number(process.env['RUNS'] ?? 3000);
const joined = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2 }) },
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

describe('what is passed over at a first look', () => {
  test('holds nothing like a directive', () => {
    const source = joined(['::', ':', '؛', '：', 'صورة', '[', '{', '\n', '\r', '\u2028', '> ', ' ', '\u200f', 'نص ', '∶']);
    let passed = 0;
    fc.assert(
      fc.property(source, (text) => {
        if (mayHoldDirective(text, !/[\r\u2028\u2029]/u.test(text))) return;
        passed += 1;
        for (const pattern of directiveLike) expect(text.match(pattern)).toBeNull();
      }),
      { numRuns },
    );
    expect(passed).toBeGreaterThan(100);
  }); // prettier-ignore

  test('holds no quotation over several paragraphs', () => {
    const words = joined(['«', '»', '“', '”', '"', 'كلام', ' ', '. ', 'قال: ', '‹', '›', '5']);
    const paragraphs = fc
      .array(words, { maxLength: 5 })
      .map((texts) =>
        texts.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
      );
    fc.assert(
      fc.property(paragraphs, (siblings) => {
        if (siblings.some((sibling) => lacksMark(sibling, new Set()))) return;
        expect([...pairedAcross(siblings), ...runsAcross(siblings)]).toEqual([]);
      }),
      { numRuns },
    );
  });
});
