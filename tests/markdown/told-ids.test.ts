import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.ts';
import { quotes } from '../html/body.ts';

/** The ids that are told to be cited nowhere. */
const uncited = (body: string, known = quotes): readonly (string | undefined)[] =>
  parseBody({ path: 'a.md', body, quotes: known })
    .messages.filter(({ rule }) => rule === 'quote/uncited')
    .map(({ found }) => found);

describe('an id of the front matter that the body never cites', () => {
  it('is told', () => {
    expect(uncited('وقالت [قناة 99TV][ق2] كذا.\n')).toEqual(['ق1', 'ق3']);
  });

  it.each([
    ['mistyped', 'قالت [صفحة «مثال الحي»][ق11] و[قناة 99TV][ق2] و[نور مثال][ق3].', []],
    ['behind an open bracket', 'قالت [صفحة «مثال الحي»][ق1 و[قناة 99TV][ق2] و[نور مثال][ق3].', []],
    ['before its name', '[ق1][صفحة «مثال الحي»] و[قناة 99TV][ق2] و[نور مثال][ق3].', []],
    ['in other brackets', '::اقتباس[#ق3]\n\nقالت [صفحة «مثال الحي»][ق1] و[قناة 99TV][ق2].', []],
    [
      'in a directive that is not closed',
      '::اقتباس{#ق3\n\nقالت [صفحة «مثال الحي»][ق1] و[قناة 99TV][ق2].',
      [],
    ],
  ] as const)('is told once where it is %s', (_, body, others) => {
    expect(uncited(`${body}\n`)).toEqual(others);
  });

  it('is told beside an id that is nothing like it', () => {
    expect(uncited('قالت [هدى][المدينة] و[قناة 99TV][ق2] و[نور مثال][ق3].\n')).toEqual(['ق1']);
  });

  it('is told where it is empty, and stands nowhere in a citation that is broken', () => {
    const nameless = [...quotes.values()].slice(0, 1).map((quote) => ['', quote] as const);
    expect(uncited('قالت [هدى][المدينة] كذا.\n', new Map(nameless))).toEqual(['']);
  });
});
