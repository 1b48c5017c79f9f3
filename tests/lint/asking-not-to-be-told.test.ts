import { describe, expect, it } from 'vitest';
import { checkSource } from '../../src/lint/index.ts';
import { parseSettings } from '../../src/content/index.ts';
import { article, lintSettings } from './lint-settings.ts';

const path = 'content/articles/خبر.md';
const rulesOf = (text: string, own = ''): readonly string[] =>
  checkSource({ path, text }, lintSettings(own)).map(
    ({ rule, severity, place }) => `${String(place.start.line)} ${severity} ${rule}`,
  );

describe('a comment that asks not to be told', () => {
  it.each<[string, string, readonly string[]]>([
    ['for the next block', '<!-- midad-ignore char/tatweel اسم فني -->\nجمـــيل', []],
    ['for a block of several lines', '<!-- midad-ignore char/tatweel اسم فني -->\nسطر أول\nوجمـــيل', []],
    ['in Arabic, after a blank line', '<!-- مداد-تجاهل char/tatweel: اسم فني -->\n\nجمـــيل', []],
    ['for its own line', 'جمـــيل <!-- midad-ignore char/tatweel اسم فني -->', []],
    [
      'for two rules',
      '<!-- midad-ignore char/tatweel، char/no-break-space كتبت هكذا -->\nجمـــيل\u00A0هنا',
      [],
    ],
    [
      'no further than that block',
      '<!-- midad-ignore char/tatweel اسم فني -->\nجمـــيل\n\nوطـــويل',
      ['10 warning char/tatweel'],
    ],
    [
      'without a reason',
      '<!-- midad-ignore char/tatweel -->\nجمـــيل',
      ['7 warning ignore/no-reason', '8 warning char/tatweel'],
    ],
    ['of nothing', '<!-- midad-ignore char/tatweel اسم فني -->\nجميل', ['7 warning ignore/unused']],
    [
      'of a rule that does not exist',
      '<!-- midad-ignore char/tatwel اسم فني -->\nجمـــيل',
      ['7 warning ignore/unknown-rule', '8 warning char/tatweel'],
    ],
    ['of no rule', '<!-- midad-ignore -->\nجميل', ['7 warning ignore/unknown-rule']],
    [
      'of an error',
      '<!-- midad-ignore quote/no-attribution سهو -->\n> كلام بلا نسبة',
      ['7 warning ignore/error', '8 error quote/no-attribution'],
    ],
    ['in code', '`<!-- midad-ignore char/tatweel -->` جميل', []],
  ])('%s', (_name, body, expected) => {
    expect(rulesOf(article(body))).toEqual(expected);
    expect(rulesOf(article(body).replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('may stand in the front matter, for the field that follows', () => {
    const quotes =
      'اقتباسات:\n  # midad-ignore quote/uncited يأتي في التحديث\n  ق1:\n    من: صفحة «أ»\n    رابط: https://x.com/misal/status/1541815603606036480\n';
    expect(rulesOf(article('نص.', quotes))).toEqual([]);
    expect(rulesOf(article('نص.', quotes.replace(/ {2}#.*\n/, '')))).toEqual(['7 warning quote/uncited']);
  });

  it('is told the nearest rule', () => {
    const text = article('<!-- midad-ignore char/tatwel اسم فني -->\nجميل');
    const [message] = checkSource({ path, text }, lintSettings());
    expect(message?.expected?.[0]).toBe('char/tatweel');
  });
});

describe('a newsroom’s own severities', () => {
  it.each<[string, string, readonly string[]]>([
    ['off', 'rules:\n  char/tatweel: off\n', []],
    ['معطلة', 'القواعد:\n  char/tatweel: معطلة\n', []],
    ['error', 'rules:\n  char/tatweel: error\n', ['7 error char/tatweel']],
    ['خطأ', 'القواعد:\n  char/tatweel: خطأ\n', ['7 error char/tatweel']],
    ['معلومة', 'rules:\n  char/tatweel: معلومة\n', ['7 info char/tatweel']],
  ])('make a rule %s', (_level, own, expected) => {
    expect(rulesOf(article('جمـــيل'), own)).toEqual(expected);
  });

  it('cannot turn off what tells that a file was not read', () => {
    expect(rulesOf('نص بلا رأس', 'rules:\n  matter/missing: off\n')).toEqual(['1 error matter/missing']);
    const settings = lintSettings('rules:\n  char/tatwel: off\n');
    const told = checkSource(
      { path: 'content/site.yml', text: siteOf('rules:\n  char/tatwel: off\n') },
      settings,
    );
    expect(told.map(({ rule, place, expected }) => [rule, place.start.line, expected?.[0]])).toEqual([
      ['house/unknown-rule', 6, 'char/tatweel'],
    ]);
  });

  it('are told where a level is not one', () => {
    const { settings, messages } = parseSettings({
      path: 'content/site.yml',
      text: siteOf('rules:\n  char/tatweel: ربما\n'),
    });
    expect(messages.map(({ rule, place }) => [rule, place.start.line])).toEqual([['content/choice', 6]]);
    expect(settings?.rules).toEqual([]);
  });
});

function siteOf(own: string): string {
  return `name: أ\nurl: https://a.example\ncountry: AE\nzone: Asia/Dubai\n${own}sections: [مدن]\n`;
}
