import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/markdown/index.ts';
import type { AttributedQuote } from '../../src/markdown/index.ts';
import { findUnbalancedMark } from '../../src/text/index.ts';
import { quotes } from '../html/body.ts';
import { outlineOf, parse, rulesOf } from './tree.ts';

function quoteIn(body: string): AttributedQuote | undefined {
  let found: AttributedQuote | undefined;
  visit(parse(body).tree, 'attributedQuote', (node) => void (found ??= node));
  return found;
}

describe('a blockquote with an attribution line', () => {
  it.each(['—', '–', '―', '--', '---', '−', '\u200f—', '\\-'])('takes %j for the dash', (dash) => {
    const body = `> نص المنشور.\n>\n> ${dash} [صفحة «مثال»][ق1]، تويتر`;
    expect(outlineOf(body)).toBe('attributedQuote(p(نص المنشور.))');
    expect(quoteIn(body)).toMatchObject({ quoteId: 'ق1', attribution: 'صفحة «مثال»، تويتر' });
    expect(rulesOf(body)).toEqual([]);
  });

  it.each(['ـ', 'ـــ', '_', '~', '•', '='])('takes %j for the dash, and reports it', (mark) => {
    const body = `> نص المنشور.\n>\n> ${mark} [صفحة «مثال»][ق1]، تويتر`;
    expect(quoteIn(body)).toMatchObject({ quoteId: 'ق1', attribution: 'صفحة «مثال»، تويتر' });
    expect(rulesOf(body)).toEqual(['3:3 warning quote/attribution-form']);
  });

  it.each([
    ['> أول\n>\n> ثان\n>\n> — [ص][ق1]', 'attributedQuote(p(أول)p(ثان))'],
    ['> — [ص][ق3]', 'attributedQuote(p(نص محفوظ في السجل.))'],
    ['> نص\n>\n> — صفحة [مثال][ق1] على تويتر', 'attributedQuote(p(نص))'],
    ['> نص\n>\n> — [ص][ق١]', 'attributedQuote(p(نص))'],
    ['> نص\n>\n> — [ص][\u200fق1 ]', 'attributedQuote(p(نص))'],
    ['> > داخلي\n> >\n> > — [ص][ق1]\n>\n> — [م][ق2]', 'attributedQuote(attributedQuote(p(داخلي)))'],
  ])('%j', (body, expected) => {
    expect(outlineOf(body)).toBe(expected);
  });

  it.each([
    ['joined to the words', '> نص\n> — [ص][ق1]، تويتر', '2:5'],
    ['joined and continued lazily', '> نص\n— [ص][ق1]', '2:3'],
    ['after a hyphen that makes a list', '> نص\n> - [ص][ق1]', '2:5'],
    ['under hyphens that make a heading', '> نص\n> --\n> [ص][ق1]، تويتر', '3:3'],
    ['under a rule', '> نص\n>\n> ---\n> [ص][ق1]', '4:3'],
    ['without a dash', '> نص\n>\n> [ص][ق1]، تويتر', '3:3'],
    ['outside the quote', '> نص\n\n— [ص][ق1]', '3:3'],
    ['after a dash on a line of its own', '> نص\n> —\n> [ص][ق1]', '3:3'],
    ['on the line of the words', '> نص — [ص][ق1]، إكس', '1:8'],
    ['on the last line of the words, after hyphens', '> نص -- [ص][ق1]', '1:9'],
  ])('is read and reported when it stands %s', (_, body, place) => {
    expect(outlineOf(body)).toBe('attributedQuote(p(نص))');
    expect(rulesOf(body)).toEqual([`${place} warning quote/attribution-form`]);
  });

  it.each([
    ['> نص بلا نسبة', '1:1 error quote/no-attribution'],
    ['> نص\n>\n> — صفحة بلا معرف', '3:3 error quote/no-attribution'],
    ['> نص\n> --', '1:1 error quote/no-attribution'],
    ['> — [ص][ق1]', '1:1 error quote/no-words'],
    ['> نص\n>\n> — [ص][ق2]', '3:5 error quote/paraphrase-as-quotation'],
    ['> نص\n>\n> — [ص][ق7]', '3:9 error quote/undefined-id'],
    ['> قالت [ص][ق1] كذا ثم مضت.', '1:1 error quote/no-attribution'],
    ['> قال «نعم\n>\n> — [ص][ق1]', '1:7 error quote/unbalanced'],
  ])('%j is reported as %s', (body, rule) => {
    expect(rulesOf(body)).toEqual([rule]);
  });

  it.each(['\n', '\r\n', '\r'])(
    'keeps none of the article’s next paragraph, with %j between lines',
    (end) => {
      const body = ['> نص', '>', '> — [ص][ق1]، إكس', 'وقالت **المشرفة**', 'كذا.', '', 'ثم.'].join(end);
      expect(outlineOf(body)).toBe('attributedQuote(p(نص))p(‹وقالت ›b(المشرفة)‹\nكذا.›)p(ثم.)');
      expect(quoteIn(body)).toMatchObject({ attribution: 'ص، إكس' });
      expect(rulesOf(body)).toEqual(['4:1 warning quote/no-blank-line']);
    },
  );

  it('goes on over a second line that begins with >', () => {
    expect(quoteIn('> نص\n>\n> — [ص][ق1]،\n> إكس')).toMatchObject({ attribution: 'ص، إكس' });
  });

  it('is not found where a sentence of the quote names a source', () => {
    expect(outlineOf('> قالت [ص][ق1] كذا ثم مضت.')).toBe(
      'blockquote(p(‹قالت ›quoteMention(ص)‹ كذا ثم مضت.›))',
    );
  });
});

describe('a source named in a sentence', () => {
  it.each([
    ['تؤكد [صفحة «مثال»][ق2] كذا.', 'p(‹تؤكد ›quoteMention(صفحة «مثال»)‹ كذا.›)'],
    ['و[قناة **99TV**][ق2]: نعم', 'p(وquoteMention(‹قناة ›b(99TV)): نعم)'],
    ['[ق1] وحده و[ق1][] كذلك', 'p([ق1]‹ وحده و›[ق1][]‹ كذلك›)'],
    ['![وصف][ق1]', 'p(![وصف][ق1])'],
    ['[نص][رابط]\n\n[رابط]: https://e.com', 'p(linkReference(نص))definition'],
    ['`[ص][ق1]`', 'p(inlineCode:[ص][ق1])'],
  ])('%j', (body, expected) => {
    expect(outlineOf(body)).toBe(expected);
  });

  it.each([
    ['> نص\n>\n> — [ص] [ق1]، إكس', 'attributedQuote(p(نص))', '3:7'],
    ['> نص\n>\n> — [ص](ق1)، إكس', 'attributedQuote(p(نص))', '3:7'],
    ['تؤكد [ص] [ق2] كذا', 'p(‹تؤكد ›quoteMention(ص)‹  كذا›)', '1:8'],
  ])('%j is read with its brackets apart, and reported', (body, outline, place) => {
    expect(outlineOf(body)).toBe(outline);
    expect(rulesOf(body)).toEqual([`${place} warning quote/citation-form`]);
  });

  it('is reported with its place and the nearest id when no quote has its id', () => {
    const { messages } = parse('سطر\n\nتؤكد [ص][ق22] كذا');
    expect(messages[0]).toMatchObject({
      rule: 'quote/undefined-id',
      severity: 'error',
      found: 'ق22',
      place: { start: { line: 3, column: 10, offset: 14 }, end: { offset: 17 } },
    });
    expect(messages[0]?.expected).toContain('ق2');
    expect(rulesOf('[أ]\\[ق22]')).toEqual([]);
  });

  it('is reported with the id of whom it gives the words to before those that look like it', () => {
    const names = [...quotes].map(([id, { speaker }]) => [id, speaker.name] as const);
    for (const [id, name] of names) {
      const same = names.filter(([, other]) => name.includes(other)).map(([each]) => each);
      for (const body of [`تؤكد [${name}][ق22] كذا`, `> نص\n>\n> — [${name}][ق22]، إكس`]) {
        const { messages } = parse(body);
        const expected = messages.find(({ rule }) => rule === 'quote/undefined-id')?.expected ?? [];
        expect({ id, body, first: same.includes(expected[0] ?? '') }).toEqual({ id, body, first: true });
      }
    }
  });

  it('wins over a link definition of its name only when it is written as a source', () => {
    expect(outlineOf('[ق1]\n\n[ق1]: https://e.com')).toBe('p(linkReference(ق1))definition');
  });
});

describe('quotes of the front matter', () => {
  it('are reported at their place when nothing cites them', () => {
    const start = { line: 4, column: 3, offset: 40 };
    const places = new Map([['quotes.ق2', { start, end: start }]]);
    const { messages } = parseBody({
      path: 'a.md',
      body: '> نص\n>\n> — [ص][ق1]\n\n::اقتباس{#ق3}',
      quotes,
      places,
    });
    expect(messages).toMatchObject([
      { rule: 'quote/uncited', severity: 'warning', found: 'ق2', place: { start } },
    ]);
  });
});

describe('an entry of the front matter that is no quote', () => {
  it('is not said to be missing, and no other quote is offered for it', () => {
    const start = { line: 4, column: 3, offset: 40 };
    const places = new Map([['quotes.ق4', { start, end: start }]]);
    const { messages } = parseBody({
      path: 'a.md',
      body: 'قال [ص][ق4] نعم، وقال [ص][ق5] لا.',
      quotes: new Map(),
      places,
    });
    expect(messages.map(({ found }) => found)).toEqual(['ق5']);
  });
});

describe('quotation marks', () => {
  it.each([
    ['قال «نعم»', undefined],
    ['قال «نعم', '«'],
    ['قال نعم»', '»'],
    ['قال «نعم «لا» كذا»', undefined],
    ['قال "نعم" و"لا"', undefined],
    ['قال "نعم', '"'],
    ['قال ”نعم“ و“لا”', undefined],
    ['قال “نعم', '“'],
    ['شاشة 27" جديدة', undefined],
    ['قال "بلغ العدد 10" ثم "نعم"', undefined],
    ['قال "نعم" لشاشة 27" جديدة', undefined],
    ['قال "بلغ العدد 10', '"'],
  ])('in %j: the mark without a partner is %j', (text, mark) => {
    expect(findUnbalancedMark(text)?.mark).toBe(mark);
  });

  it('without a partner are a warning outside quotes', () => {
    expect(rulesOf('نص\n\nقال «نعم')).toEqual(['3:5 warning quote/unbalanced']);
  });
});
