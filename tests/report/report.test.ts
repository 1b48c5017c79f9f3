import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/message/index.ts';
import { formats } from '../../src/report/index.ts';
import type { Format, ReportContext } from '../../src/report/index.ts';
import { messageAt } from './message.ts';

const source = '---\nرابط: https://x.com/nour\n---\n\nنص\u200Fخفي <b>هنا</b>.\n';
const link = messageAt(source, 'https://x.com/nour', {
  fix: { edits: [{ start: 10, end: 28, text: 'https://x.com/nour/status/1' }] },
});
const hidden = messageAt(source, '\u200F', { severity: 'warning', rule: 'text/hidden' });
const empty = messageAt(source, '', { severity: 'info', rule: 'matter/missing' });
const context: ReportContext = {
  language: 'ar',
  version: '0.1.0',
  outlet: 'الساقية',
  sourceOf: () => source,
};
const print = (format: Format, messages: readonly Message[], more: Partial<ReportContext> = {}): string =>
  formats[format](messages, { ...context, ...more });

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../fixtures/sarif/sarif-2.1.0.json'), 'utf8'),
  ) as object;
  const validate = new Ajv.default({
    strict: false,
    validateFormats: false,
    allErrors: true,
    unicodeRegExp: false,
  }).compile(schema);

  it.each<[string, readonly Message[]]>([
    ['no message', []],
    ['messages of each severity, with and without a fix', [link, hidden, empty]],
  ])('is valid by its schema with %s', (_case, messages) => {
    const valid = validate(JSON.parse(print('sarif', messages)));
    expect(validate.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is measured by a schema that can refuse', () => {
    const log = JSON.parse(print('sarif', [link])) as { runs: { results: { level: string }[] }[] };
    for (const result of log.runs[0]?.results ?? []) result.level = 'fatal';
    expect(validate(log)).toBe(false);
  });

  it('names rule, level, file, region and fix', () => {
    const { runs } = JSON.parse(print('sarif', [link])) as { runs: { results: unknown[] }[] };
    expect(runs[0]?.results).toEqual([
      {
        ruleId: 'quote/profile-url',
        ruleIndex: 0,
        level: 'error',
        message: { text: link.text.ar },
        locations: [
          {
            physicalLocation: {
              artifactLocation: {
                uri: 'content/articles/%D8%AE%D8%A8%D8%B1%20%D8%AC%D8%AF%D9%8A%D8%AF%2C%201.md',
                uriBaseId: '%SRCROOT%',
              },
              region: {
                startLine: 2,
                startColumn: 7,
                endLine: 2,
                endColumn: 25,
                charOffset: 10,
                charLength: 18,
              },
            },
          },
        ],
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation: {
                  uri: 'content/articles/%D8%AE%D8%A8%D8%B1%20%D8%AC%D8%AF%D9%8A%D8%AF%2C%201.md',
                  uriBaseId: '%SRCROOT%',
                },
                replacements: [
                  {
                    deletedRegion: { charOffset: 10, charLength: 18 },
                    insertedContent: { text: 'https://x.com/nour/status/1' },
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe('GitHub annotations', () => {
  it('are one line each, with what would end them escaped', () => {
    expect(print('github', [link])).toBe(
      '::error file=content/articles/خبر جديد%2C 1.md,line=2,endLine=2,col=7,endColumn=25,title=quote/profile-url::رابط الحساب: 100%25%0Aلا رابط المنشور.',
    );
  });

  it('name no column for what spans lines', () => {
    const long = messageAt(source, '---\nرابط', { severity: 'info' });
    expect(print('github', [long], { language: 'en' })).toMatch(
      /^::notice file=[^,]+,line=1,endLine=2,title=quote\/profile-url::The account/,
    );
  });

  it('are nothing when there is nothing to say', () => {
    expect(print('github', [])).toBe('');
  });
});

describe('the report as a page', () => {
  const textOf = (html: string): string => toText(fromHtml(html));

  it('stands alone: no script, nothing that is asked of another host', () => {
    const html = print('html', [link, hidden, empty]);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/);
    expect(html).not.toMatch(/<script|\son\w+=|src=|url\(|@import/i);
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="data:,"']);
  });

  it('shows each message with its line and the place marked', () => {
    const html = print('html', [link]);
    expect(html).toContain('<mark>https://x.com/nour</mark>');
    expect(textOf(html)).toContain('رابط: https://x.com/nour');
    expect(textOf(html)).toContain('السطر 2، العمود 7');
  });

  it('shows characters that cannot be seen, and the author’s HTML as text', () => {
    const html = print('html', [hidden]);
    expect(html).toMatch(/<mark><span class="unseen" dir="ltr">U\+200F<\/span><\/mark>/);
    expect(html).toContain('&lt;b>');
  });

  it('marks a place between two characters', () => {
    expect(print('html', [empty])).toContain('<mark class="point">');
  });

  it('cuts a long line at words, round the place', () => {
    const long = `${'كلمة '.repeat(200)}هنا ${'كلمة '.repeat(200)}`;
    const html = print('html', [messageAt(long, 'هنا')], { sourceOf: () => long });
    expect(textOf(html)).toMatch(/…(?:كلمة ){10,20}هنا(?: كلمة){10,20}…/);
  });

  it('does without a source that cannot be read', () => {
    expect(print('html', [link], { sourceOf: () => undefined })).not.toContain('<mark>');
  });

  it('says so when there is nothing to say', () => {
    expect(textOf(print('html', []))).toContain('لا ملاحظات');
    expect(print('html', [], { language: 'en', outlet: '' })).toMatch(/<html lang="en" dir="ltr">/);
  });
});

describe('a path with a line ending or a direction override in it', () => {
  const odd = messageAt(source, 'https://x.com/nour', { path: 'content/articles/a\nb\u202Ec.md' });

  it('keeps a GitHub command on its line and in its order', () => {
    const printed = print('github', [odd]);
    expect(printed).toMatch(/^::error file=content\/articles\/a%0Ab\\u\{202E\}c\.md,line=2,/u);
    expect(printed).not.toContain('\n');
  });

  it('is spelled out in HTML and percent-encoded in SARIF', () => {
    expect(toText(fromHtml(print('html', [odd])))).toContain('content/articles/a\\u{000A}b\\u{202E}c.md');
    expect(print('sarif', [odd])).toContain('content/articles/a%0Ab%E2%80%AEc.md');
  });
});
