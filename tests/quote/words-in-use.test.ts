import { describe, expect, it } from 'vitest';
import { problemsAcross, problemsInUse, toQuote, verbProblem } from '../../src/quote/index.ts';
import type { Quote } from '../../src/quote/index.ts';
import { assertingVerb } from '../../src/quote/asserting-verb.ts';
import { snapshotDifference } from '../../src/quote/snapshot-difference.ts';

function quoteOf(entry: Record<string, unknown>, id = 'ق1'): Quote {
  const { quote } = toQuote(id, entry, { language: 'ar' });
  if (quote === undefined) throw new Error('no quote');
  return quote;
}

describe('a misspelt key', () => {
  const entry = { by: 'قناة 99TV', no_link: 'لم يُحفظ' };

  it('is not told again as a missing platform where the quote is used', () => {
    const { quote } = toQuote('ق1', entry, { language: 'ar', misspelt: ['programme'] });
    expect(quote === undefined ? [] : problemsInUse(quote, 'mention')).toEqual([]);
    expect(problemsInUse(quoteOf(entry), 'mention').map(({ rule }) => rule)).toEqual([
      'quote/platform-inherited',
    ]);
  });

  it('of a link is an error of the record, and not told again where the quote is used', () => {
    const { quote, problems } = toQuote('ق1', { by: 'أ' }, { language: 'ar', misspelt: ['url'] });
    expect(problems.map(({ rule }) => rule)).toEqual(['quote/no-evidence']);
    expect(quote === undefined ? [] : problemsInUse(quote, 'block', 'كلام')).toEqual([]);
  });
});

describe('snapshotDifference', () => {
  const snapshot = 'الشارع مفتوح الآن\nأمام الجميع، من الصباح حتى المساء.';

  it.each([
    'الشارع مفتوح الآن أمام الجميع، من الصباح حتى المساء.',
    'الشارع\u00A0مفتوح  الآن\u200F أمام الجميع، من الصباح حتى المساء. ',
    'الشارع مفتوح […] من الصباح حتى المساء.',
    'الشارع مفتوح [...]',
    'الشارع [العام] مفتوح الآن أمام الجميع، من الصباح حتى المساء.',
    '[…] من الصباح حتى المساء.',
  ])('of %j is none', (words) => {
    expect(snapshotDifference(words, snapshot)).toBeUndefined();
  });

  it.each([
    ['الشارع مفتوح أمام الجميع', 'أمام الجميع', 'الآن أمام الجميع، من الصباح حت'],
    ['الشارع مفتوح الآن', '', 'أمام الجميع، من الصباح حتى الم'],
    ['الشارع مفتوح الآن أمام الجميع، من الصباح حتى المساء. نعم', ' نعم', ''],
    ['الشارع مغلق […] المساء.', 'مغلق', 'مفتوح الآن أمام الجميع، من الص'],
    ['الشارع مفتوح […] من الصباح حتى العصر.', 'العصر.', 'المساء.'],
  ])('of %j is %j where %j stands', (words, found, expected) => {
    expect(snapshotDifference(words, snapshot)).toEqual({ found, expected });
  });

  it('is an error where a record is quoted with other words', () => {
    const quote = quoteOf({ by: 'سالم', text: snapshot, url: 'https://example.com/1', posted: '2022-06-28' });
    expect(problemsInUse(quote, 'block', 'الشارع مغلق الآن').map(({ rule }) => rule)).toEqual([
      'quote/snapshot-text',
    ]);
    expect(problemsInUse(quote, 'block', snapshot)).toEqual([]);
  });
});

describe('assertingVerb', () => {
  it.each([
    ['وأكدت ', ' إعادة فتح الشارع', 'وأكدت'],
    ['فتؤكد ', '', 'فتؤكد'],
    ['في حين ', ' أكدت هروب كذا', 'أكدت'],
    ['', ' أيضا أكد أنه', 'أكد'],
    ['كشفت ', '', 'كشفت'],
    ['', ' أثبت ذلك', 'أثبت'],
    ['قالت ', ' إن الشارع مفتوح', undefined],
    ['من المؤكد أن ', ' هنا', undefined],
    ['نشر ', ' صورة', undefined],
    ['', ' confirmed it', 'confirmed'],
  ])('between %j and %j is %s', (before, after, verb) => {
    expect(assertingVerb(before, after)).toBe(verb);
  });

  it('is a problem only for words that the newsroom marks as unverified or disputed', () => {
    const entry = { by: 'سالم', url: 'https://example.com/1' };
    expect(verbProblem(quoteOf(entry), 'أكد ', '')).toBeUndefined();
    expect(verbProblem(quoteOf({ ...entry, status: 'جرى التحقق' }), 'أكد ', '')).toBeUndefined();
    expect(verbProblem(quoteOf({ ...entry, status: 'لم يُتحقق منه' }), 'أكد ', '')?.rule).toBe(
      'quote/asserting-verb',
    );
  });
});

describe('problemsAcross', () => {
  it('finds one speaker with two handles on one platform', () => {
    const quotes = [
      quoteOf({ by: 'سالم مثال', url: 'https://x.com/salem/status/20' }, 'أ'),
      quoteOf({ by: 'سالم مثال', url: 'https://x.com/Salem/status/21' }, 'ب'),
      quoteOf({ by: 'سالم مثال', url: 'https://t.me/salem_channel/2' }, 'ج'),
      quoteOf({ by: 'نور', url: 'https://x.com/nour/status/22' }, 'د'),
      quoteOf({ by: 'سالم مثال', url: 'https://x.com/salem2/status/23' }, 'هـ'),
    ];
    expect(problemsAcross(quotes).map(({ id, problem }) => [id, problem.rule])).toEqual([
      ['هـ', 'quote/two-handles'],
    ]);
  });
});
