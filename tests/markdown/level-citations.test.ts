import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBodyContext } from '../../src/markdown/body-context.ts';
import { citesPlainly } from '../../src/markdown/cites-plainly.ts';
import { mendCitations } from '../../src/markdown/level-citations.ts';
import type { Quote } from '../../src/quote/index.ts';

const ids = ['ق1', 'q2', 'اسم', 'ب', 'كتاب-3'];
const quotes = new Map(ids.map((id) => [id, { id, source: {} } as Quote]));

const body = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('[اسم][ق1]', '[سارة علي][q2]', '[صفحة «ورق»][كتاب-3]', '[ا][ب]') },
      { weight: 5, arbitrary: fc.constantFrom(' ', 'قال', '، ', '. ', ':', ': ', '\n', '\n\n', '> — ', '> ', 'ق1', 'q2', 'اسم', 'ب') },
      { weight: 2, arbitrary: fc.constantFrom('[', ']', '(', ')', '{', '}', '][', '](', '[[', ']]', '] [', '\\', ':', '«', '»', '"', '\uFF3B', '\uFF3D', '\u3010', '\u3011', '\u3014', '\u00a0', '\t', '\r', '^', 'x', 'https://x.com/a/status/1', '(https://a.b)', '‹', '”', '<', '_', '#', '!') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join('')); // prettier-ignore

describe('citations that are plain', () => {
  test('are those in which nothing is mended and of which nothing is told', () => {
    let plain = 0;
    fc.assert(
      fc.property(body, (text) => {
        if (!citesPlainly(text)) return;
        plain += text.includes('[') ? 1 : 0;
        const context = toBodyContext({ path: 'a.md', body: text, quotes });
        expect(mendCitations(text, context)).toBe(text);
        expect(context.messages).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 5000) },
    );
    expect(plain).toBeGreaterThan(50);
  });

  test('are those of an ordinary article', () => {
    expect(citesPlainly('نص [سارة] [ق1]: «نعم».\n\n> كلام\n>\n> — [صفحة «ورق»][q2]، إكس\n')).toBe(false);
    expect(citesPlainly('نص [سارة][ق1]: «نعم».\n\n> كلام\n>\n> — [صفحة «ورق»][q2]، إكس\n')).toBe(true);
  });
});
