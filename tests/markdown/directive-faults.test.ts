import { describe, expect, it } from 'vitest';
import { parse } from './tree.ts';

/** What is told of a body: the rule, and the Arabic without its isolates. */
const told = (body: string): readonly (readonly [string, string])[] =>
  parse(body).messages.map(({ rule, text }) => [rule, text.ar.replace(/[\u2066-\u2069]/gu, '')] as const);

describe('the line of a directive that was not read', () => {
  it.each([
    [':صورة{الملف="a.svg" الوصف="و"}', 'في أوله : مكان ::'],
    ['؛؛صورة{الملف="a.svg" الوصف="و"}', 'في أوله ؛؛ مكان ::'],
    [': :صورة{الملف="a.svg" الوصف="و"}', 'في أوله : : مكان ::'],
    ['؛؛؛حقائق[عنوان]\n- بند\n:::', 'في أوله ؛؛؛ مكان :::'],
    ['::حقائق[عنوان]\n- بند\n:::', 'في أوله ::، والإطار يبدأ بثلاث :::'],
    [':حقائق[عنوان]\n\n- بند\n\n:::', 'في أوله : مكان :::'],
    ['::اقرأ-أيضا{خبر', 'القوس { لم يُغلق، وينقصه }'],
    ['::صورة[تعليق{الملف="a.svg"}', 'القوس [ لم يُغلق، وينقصه ]'],
    ['::صورة("a.svg")', 'فيه قوسان ( ) مكان الحاصرتين { }'],
    ['::اقرأ-أيضا{خبر} وكلام', 'بعده في السطر نفسه وكلام'],
    ['كلام ::اقرأ-أيضا{خبر}', 'قبل هذه الإضافة كلام في السطر نفسه'],
    ['::صورة{الملف="a.svg الوصف="و"}', 'قبل a.svg لم تُغلق قبل الوصف'],
  ])('%j is told why, once', (body, cause) => {
    const all = told(body);
    expect(all.map(([rule]) => rule)).toEqual(['directive/malformed']);
    expect(all[0]?.[1]).toContain(cause);
  });

  it.each([
    [':صورة{الملف="a.svg" الوصف="و"}', '::صورة{الملف="a.svg" الوصف="و"}'],
    ['نص\n\n  ؛؛اقرأ-أيضا{خبر}', 'نص\n\n  ::اقرأ-أيضا{خبر}'],
    [': :اقتباس{#ق1}', '::اقتباس{#ق1}'],
    [':::حقائق\nنص\n::\n\nنص', ':::حقائق\nنص\n:::\n\nنص'],
  ])('%j can be mended: %j', (body, mended) => {
    const [edit] = parse(body).messages[0]?.fix?.edits ?? [];
    expect(edit && body.slice(0, edit.start) + edit.text + body.slice(edit.end)).toBe(mended);
  });

  it.each([':صورة[تعليق]', ':صورة{لون=أحمر}', '؛؛؛حقائق[عنوان]\nنص\n:::', '::اقرأ-أيضا{خبر'])(
    '%j is left to its author',
    (body) => {
      expect(parse(body).messages.some(({ fix }) => fix !== undefined)).toBe(false);
    },
  );
});

describe('a box that other marks close', () => {
  it('is told at these marks, with the line that opens it', () => {
    expect(told('نص\n\n:::حقائق\n- بند\n::\n\nنص')).toEqual([
      ['directive/unclosed', expect.stringContaining('هذه العلامة :: لا تغلق الإطار الذي فُتح في السطر 3')],
    ]);
  });

  it('is told once where a space follows these marks', () => {
    expect(told(':::حقائق\nنص\n:: \n\nنص').map(([rule]) => rule)).toEqual(['directive/unclosed']);
  });

  it('is told as unclosed where such marks stand in code', () => {
    expect(parse(':::حقائق\n```\n::\n```\n').messages.map(({ place }) => place.start.line)).toEqual([1]);
  });
});
