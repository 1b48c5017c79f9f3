import { describe, expect, it } from 'vitest';
import { insertQuotes, toQuoteDraft } from '../../src/draft/index.ts';
import type { QuoteDraft } from '../../src/draft/index.ts';
import { sampleLines } from '../../src/draft/sample-quote.ts';

function draftOf(url: string): QuoteDraft {
  const result = toQuoteDraft(url, { by: 'صفحة «نور»', zone: 'Asia/Dubai' });
  if ('problem' in result) throw new Error(result.problem.text.en);
  return result.draft;
}

const drafts = [draftOf('https://t.me/saqiya/512'), draftOf('https://youtu.be/abcdefghijk')];
const insert = (text: string, keys: 'ar' | 'en' = 'ar'): ReturnType<typeof insertQuotes> =>
  insertQuotes({ path: 'a.md', text }, drafts, keys);
const textOf = (result: ReturnType<typeof insertQuotes>): string => ('text' in result ? result.text : '');

const first = '  ق1:\n    من: سالم\n    رابط: https://x.com/salem/status/2056000000000000000\n';
const head = 'العنوان: تجربة\nالقسم: حي\n';

describe('insertQuotes', () => {
  it('makes a place for quotes in a file that has none', () => {
    expect(insert(`---\n${head}---\n\nنص.\n`)).toEqual({
      ids: ['ق1', 'ق2'],
      text: [
        '---',
        'العنوان: تجربة',
        'القسم: حي',
        'اقتباسات:',
        '  ق1:',
        '    من: صفحة «نور»',
        '    رابط: https://t.me/saqiya/512',
        '    المنصة: تلغرام',
        '    الحساب: saqiya',
        '    رقم المنشور: "512"',
        '    نُشر في:',
        '  ق2:',
        '    من: صفحة «نور»',
        '    رابط: https://youtu.be/abcdefghijk',
        '    المنصة: يوتيوب',
        '    الحساب:',
        '    رقم المنشور: abcdefghijk',
        '    نُشر في:',
        '---',
        '',
        'نص.',
        '',
        '> ',
        '>',
        '> — [صفحة «نور»][ق1]، تلغرام',
        '',
        '> ',
        '>',
        '> — [صفحة «نور»][ق2]، يوتيوب',
        '',
      ].join('\n'),
    });
  });

  it('goes behind the quotes that are there, whatever key follows them, and takes no id of theirs', () => {
    const text = textOf(
      insert(`---\nاقتباسات:\n${first}\nالقسم: حي\nالعنوان: تجربة\n---\n\nكلام [ليلى][ق2].\n`),
    );
    expect(text).toContain(`${first}  ق3:\n`);
    expect(text).toMatch(/نُشر في:\n\nالقسم: حي\n/);
    expect(text).toContain('[صفحة «نور»][ق4]');
  });

  it('keeps the indentation, the line endings and the byte order mark of the file', () => {
    const deep = `\uFEFF---\n${head}quotes:\n    q1:\n        by: سالم\n        url: https://t.me/other/1\n---\nنص.\n`;
    const text = textOf(insert(deep.replaceAll('\n', '\r\n'), 'en'));
    expect(text.startsWith('\uFEFF---\r\n')).toBe(true);
    expect(text).toContain('\r\n    q2:\r\n        by: صفحة «نور»\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('counts ids in any digits', () => {
    const text = `---\n${head}اقتباسات:\n${first.replace('ق1', 'ق١')}---\n`;
    expect(insert(text)).toMatchObject({ ids: ['ق2', 'ق3'] });
  });

  it.each([
    ['a file without front matter', 'نص وحده.\n', 'matter/missing'],
    ['front matter that is a list', '---\n- العنوان\n- القسم\n---\n\nنص\n', 'matter/missing'],
    ['quotes on one line', `---\n${head}اقتباسات: { ق1: { من: سالم } }\n---\n`, 'content/quotes-not-inside'],
    ['a text in place of quotes', `---\n${head}اقتباسات: لا شيء\n---\n`, 'content/quotes-not-inside'],
    ['quotes in a list', `---\n${head}اقتباسات:\n  - id: ق1\n    من: سالم\n---\n`, 'content/expected-fields'],
    [
      'quotes in a list at the margin',
      `---\n${head}اقتباسات:\n- المعرف: ق1\n  من: سالم\n---\n`,
      'content/expected-fields',
    ],
    ['front matter that is not closed', `---\n${head}اقتباسات:\n${first}`, 'matter/missing-close'],
    ['quotes under a misspelt key', `---\n${head}افتباسات:\n${first}---\n\nنص\n`, 'matter/unknown-key'],
    ['code that is not closed', `---\n${head}---\n\nنص\n\n\`\`\`\nشيفرة\n`, 'markdown/unclosed-code'],
    ['a comment that is not closed', `---\n${head}---\n\nنص\n\n<!-- تعليق\n\nنص\n`, 'html/comment'],
    ['a <pre> that is not closed', `---\n${head}---\n\nنص\n\n<pre>\nنص\n`, 'html/unclosed'],
    ['quotes in a list on one line', `---\n${head}اقتباسات: [ق1]\n---\n`, 'content/expected-fields'],
  ])('does nothing to %s', (_case, text, rule) => {
    expect(insert(text)).toMatchObject({ problem: { rule } });
  });

  it.each([
    '```\nشيفرة\n```',
    '~~~ yaml\n```\n~~~~',
    '<!-- تعليق -->',
    '<!-- تعليق\n\nوسطر -->',
    '`<!--` و<!-- نص',
    '<pre>نص</pre>',
  ])('goes behind %j', (body) => {
    expect(textOf(insert(`---\n${head}---\n\n${body}\n`))).toContain(`${body}\n\n> \n`);
  });

  it.each(['ar', 'en'] as const)(
    'takes the place of the sample that a new article has, with %s keys',
    (keys) => {
      const sample = sampleLines(keys).join('\n');
      const begun = `---\n${head}# تاريخ النشر: 2026-05-10 08:00\n${sample}\n---\n\nنص.\n`;
      const text = textOf(insert(begun, keys));
      expect(text).toBe(textOf(insert(begun.replace(`${sample}\n`, ''), keys)));
      expect(text.match(/^#/gmu)).toHaveLength(1);
      expect(textOf(insert(begun.replaceAll('\n', '\r\n'), keys))).toBe(text.replaceAll('\n', '\r\n'));
    },
  );

  it('leaves a sample that the author changed, and comments of the author’s', () => {
    const changed = sampleLines('ar').join('\n').replace('…', 'نور');
    const begun = `---\n${head}${changed}\n# اقتباسات: انظر الدفتر\n---\n\nنص.\n`;
    const text = textOf(insert(begun));
    expect(text).toContain(changed);
    expect(text).toContain('# اقتباسات: انظر الدفتر\n');
  });

  it.each([
    ['that still names who shared it', 'https://t.me/saqiya/512?single'],
    ['through a page that leads to it', 'https://l.facebook.com/l.php?u=https%3A%2F%2Ft.me%2Fsaqiya%2F512'],
  ])('knows a post by a link %s', (_case, link) => {
    const text = `---\n${head}اقتباسات:\n  ق7:\n    من: سالم\n    رابط: ${link}\n---\n`;
    const result = insert(text);
    expect(result).toMatchObject({ problem: { rule: 'quote/duplicate-link' } });
    expect('problem' in result ? result.problem.text.ar : '').toContain('ق7');
  });

  it('knows a post by its number on either host of its platform', () => {
    const text = `---\n${head}اقتباسات:\n${first.replace('x.com', 'twitter.com')}---\n`;
    const again = [draftOf('https://x.com/salem/status/2056000000000000000?s=20')];
    expect(insertQuotes({ path: 'a.md', text }, again, 'ar')).toMatchObject({
      problem: { rule: 'quote/duplicate-link' },
    });
  });

  it('does not add a post twice', () => {
    const once = textOf(insert(`---\n${head}---\n\nنص.\n`));
    expect(insert(once)).toMatchObject({ problem: { rule: 'quote/duplicate-link' } });
  });
});
