import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/index.ts';
import { articleKeys } from '../../src/content/article-keys.ts';
import { checkSource } from '../../src/lint/index.ts';
import { readMatter } from '../../src/matter/index.ts';
import type { MatterNode } from '../../src/matter/index.ts';
import { lintSettings } from '../lint/lint-settings.ts';
import { article } from '../content/sample-article.ts';

const settings = lintSettings();
const pieces = fc.constantFrom('\u200F', '\u00A0', '\t', '"', "'", ':', ': ', ' #', '[', ']', '{', '}', '|', '>', '&a', '*a', '!!x', '---', '—', '\n', '\r', '- ', '،', '؛', '\uFEFF', '\\', '%', '@', '?', '...', '> ', '##', '```', '::', '<', '-->'); // prettier-ignore
const changes = fc.array(fc.tuple(fc.nat(), fc.nat(9), pieces), { minLength: 1, maxLength: 5 });

const mutated = changes.map((edits) =>
  edits.reduce((text, [at, length, piece]) => {
    const start = at % text.length;
    return text.slice(0, start) + piece + text.slice(start + length);
  }, article),
);

const wordsOf = (text: string): readonly string[] =>
  text.replace(/[\p{Cf}\u0640]/gu, '').match(/[\p{L}\p{N}]{4,}/gu) ?? [];

function textOf(node: MatterNode | undefined): string {
  if (node === undefined) return '';
  if (node.kind === 'scalar') return ` ${node.text} `;
  if (node.kind === 'list') return node.items.map(textOf).join(' ');
  return node.entries.map(({ key, value }) => ` ${key} ${textOf(value)}`).join(' ');
}

describe('a hashtag behind the sign of a block', () => {
  it.each(['> #وسم كلام', '| #وسم كلام'])('is text: %s', (value) => {
    const { tree, messages } = readMatter(
      { path: 'a.md', text: `---\nالعنوان: ${value}\n---\n` },
      articleKeys,
    );
    expect(textOf(tree)).toContain('وسم كلام');
    expect(messages.map(({ rule }) => rule)).toEqual(['matter/reserved-start']);
  });

  it('on a line that goes on with a value is told when it is a comment', () => {
    const text = '---\nالعنوان: سطر\n  وتتمته # للمحرر\n---\n';
    expect(readMatter({ path: 'a.md', text }, articleKeys).messages.map(({ rule }) => rule)).toEqual([
      'matter/comment',
    ]);
  });

  it('is a comment when a space follows it, and is told', () => {
    const text = '---\nالعنوان: > # للمحرر\n  كلام\n---\n';
    expect(readMatter({ path: 'a.md', text }, articleKeys).messages.map(({ rule }) => rule)).toEqual([
      'matter/comment',
    ]);
  });
});

describe('whatever is done to a valid article', () => {
  it('nothing is thrown, by any of its readers', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const path = 'content/articles/خبر.md';
        parseArticle({ path, text }, settings);
        for (const { place } of checkSource({ path, text }, settings)) {
          expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
          expect(place.end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('no word of its front matter is lost without an error, or a message at or before its line', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { tree, body, messages } = readMatter({ path: 'a.md', text }, articleKeys);
        const read = new Set(wordsOf(`${textOf(tree)} ${body}`));
        const told = messages.map(({ place }) => place.start.line);
        // An error stops the build: nothing is published without its author knowing.
        if (messages.some(({ severity }) => severity === 'error')) return;
        const first = told.length === 0 ? Infinity : Math.min(...told);
        for (const [index, line] of text.split(/\r\n|[\r\n]/u).entries()) {
          // A line that begins with # is a comment, and its writer knows it.
          if (/^[\s\p{Cf}]*#/u.test(line)) continue;
          const lost = wordsOf(line).filter((word) => !read.has(word));
          if (lost.length > 0) expect(first, `${lost.join(' ')} in ${line}`).toBeLessThanOrEqual(index + 1);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
