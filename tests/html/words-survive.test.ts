import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { render, rules } from './body.ts';

const words = ['قال', 'المطر', 'نعم', 'مدينة', 'كتابٌ', 'بيت', 'Apple', '218TV', 'خبر', 'سؤال', '٣', '2026'];
const marks = [
  ' ', ' ', ' ', '\n', '\n\n', '**', '*', '_', '~~', '`', '```\n', '> ', '\n> ', '\n>\n> — ', '- ', '\n- ', '1. ', '# ', '\n## ',
  '[', ']', '(', ')', '{', '}', '][', '[ق1]', '[ق9]', '](', '::', '\n:::\n', '\n:::حقائق\n', '::اقتباس{#ق1}', '«', '»', '"', '،', '؟', ':',
  '|', '\n|-|-|\n', '<b>', '</b>', '<i', '>', '<!-- ', ' -->', '<textarea>', '</p>', '<div>\n', '\\', '&amp;', '[^1]', '\n[^1]: ', '---\n',
  '\u200f', '\u00a0', 'https://e.com/', '![', '@', '#', '—', '\t', '    ', '***', '$',
]; // prettier-ignore

const markdown = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...marks) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  const attributes =
    node.type === 'element'
      ? ['alt', 'title', 'href', 'ariaLabel', 'dateTime'].map((name) => node.properties[name])
      : [];
  return [
    ...attributes.map((value) => (typeof value === 'string' ? decode(value) : '')),
    ...node.children.map(textOf),
  ].join(' ');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

describe('a body of any kind', () => {
  it('is rendered without an exception, and with every place inside the file', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        for (const { place } of render(body).messages) {
          expect(place.start.offset).toBeGreaterThanOrEqual(0);
          expect(place.end.offset).toBeLessThanOrEqual(body.length);
          expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
        }
      }),
      { numRuns: 1000, seed: 11 },
    );
  });

  it('keeps every word that is not part of its markup', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        // Comments, tags, addresses and info strings are markup, and so are the words in them.
        const prose = body
          .replace(/<!--[^]*?-->/gu, ' ')
          .replace(/<(?:b|i|div|textarea)\b[^<>]*>|<\/\w+[^<>]*>/gu, ' ')
          .replace(/\]\([^\s]*/gu, ' ')
          .replace(/(?:`{3,}).*/gu, ' ')
          .replace(/\[\^?[^\]]*\]:[^\n]*/gu, ' ')
          .replace(/\{[^}\n]*\}?/gu, ' ')
          .replace(/\]\[[^\]]*/gu, ' ');
        const { html } = render(body);
        const shown = textOf(fromHtml(html, { fragment: true }));
        for (const word of words.filter((each) => /\p{L}{3}/u.test(each))) {
          const wanted = prose.split(word).length - 1;
          if (wanted > 0) expect(shown.split(word).length - 1, html).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000, seed: 12 },
    );
  });

  it('gives the same text for the same words in plain paragraphs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...words.slice(0, 6)), { minLength: 1 }), { minLength: 1 }),
        (paragraphs) => {
          const lines = paragraphs.map((each) => each.join(' '));
          const rendered = render(lines.join('\n\n'));
          expect(rendered.text).toBe(lines.join('\n'));
          expect(rendered.words).toBe(paragraphs.flat().length);
          expect(rules(rendered)).toEqual([]);
        },
      ),
      { numRuns: 200, seed: 13 },
    );
  });
});
