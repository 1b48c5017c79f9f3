import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.ts';
import { outline, outlineOf, rulesOf } from './tree.ts';

const stock = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

describe('emphasis beside Arabic letters', () => {
  it.each([
    ['قال**«نعم»**وخرج', 'p(قالb(«نعم»)وخرج)'],
    ['و**«نص»**', 'p(وb(«نص»))'],
    ['بـ**(نص)**', 'p(بـb((نص)))'],
    ['**نص،**كلمة', 'p(b(نص،)كلمة)'],
    ['**ماذا؟**قال', 'p(b(ماذا؟)قال)'],
    ['**نص،**20', 'p(b(نص،)20)'],
    ['قالَ**“نعم”**ثمَّ', 'p(قالَb(“نعم”)ثمَّ)'],
    ['و**"نص"**وكلمة', 'p(وb("نص")وكلمة)'],
    ['و*«نص»*كلمة', 'p(وi(«نص»)كلمة)'],
    ['و\u200f**«نص»**\u200fكلمة', 'p(و\u200fb(«نص»)\u200fكلمة)'],
    ['كلمة**أخرى**هنا', 'p(كلمةb(أخرى)هنا)'],
    ['**كلمة**، ثم **أخرى**.', 'p(b(كلمة)‹، ثم ›b(أخرى).)'],
    ['**كلمة:**«نص»', 'p(b(كلمة:)«نص»)'],
    ['(**نص**)', 'p((b(نص)))'],
    ['***«نص»*** و', 'p(i(b(«نص»))‹ و›)'],
  ])('makes %j bold', (body, expected) => {
    expect(outlineOf(body)).toBe(expected);
  });

  it.each([
    ['#كأس_العالم_2022 و#قمة_المناخ', 'p(#كأس_العالم_2022 و#قمة_المناخ)'],
    ['@_user_ و#_وسم_', 'p(@_user_ و#_وسم_)'],
    ['snake_case_name', 'p(snake_case_name)'],
    ['2 * 3 * 4', 'p(2 * 3 * 4)'],
    ['من 10~20 إلى 30~40', 'p(من 10~20 إلى 30~40)'],
  ])('leaves %j as it is written', (body, expected) => {
    expect(outlineOf(body)).toBe(expected);
  });

  it('reports asterisks that stay, at their place', () => {
    expect(rulesOf('نص\n\nقال ** نعم** وخرج')).toEqual(['3:5 warning markdown/literal-emphasis']);
    expect(rulesOf('قال \\*\\* وخرج')).toEqual([]);
  });

  it('changes nothing where there is no Arabic letter', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      ' ',
      '*',
      '**',
      '_',
      '__',
      '~~',
      '"',
      "'",
      '(',
      ')',
      '.',
      ',',
      '!',
      '-',
      '\n',
      '`',
      '1',
      '\\',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = `x${pieces.join('')}`;
        const ours = outline(parseBody({ path: 'a.md', body, quotes: new Map() }).tree);
        expect(ours).toBe(outline(stock.parse(body)));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
