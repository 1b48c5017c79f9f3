import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rehypeBidi } from '../../src/html/rehype-bidi.ts';
import { toPlainText } from '../../src/text/index.ts';
import { withoutWords } from '../text/draw.ts';
import { lines } from '../text/lines.ts';
import { launch } from './launch.ts';

const { browser: executable } = inject('tools');

const standIns = (grapheme: string): string =>
  /\p{Regional_Indicator}/u.test(grapheme)
    ? '\uFF21\uFF21'
    : /\p{Extended_Pictographic}/u.test(grapheme)
      ? '\u2603'
      : grapheme;

// A range knows where a bracket stands and not which way it looks.
const withoutSides = (drawn: string): string =>
  drawn
    .replace(/[()]/gu, '(')
    .replace(/[[\]]/gu, '[')
    .replace(/[«»]/gu, '«')
    .replace(/[<>≥≤]/gu, '<');

const paragraph = (text: string): Element => {
  const block: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value: text }],
  };
  const tree: Root = { type: 'root', children: [block] };
  rehypeBidi({ direction: 'rtl' })(tree);
  return block;
};

const plain = (text: string): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: toPlainText(text, { direction: 'rtl' }) }],
});

describe.skipIf(executable === undefined)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executable ?? '');
  });
  afterAll(() => browser.close());

  /** The graphemes of each paragraph from left to right, by the places at which the browser puts them. */
  async function drawnBy(blocks: readonly Element[]): Promise<readonly string[]> {
    const page = await browser.newPage({ viewport: { width: 2000, height: 800 } });
    await page.setContent(
      `<!doctype html><html lang="ar" dir="rtl"><style>p{white-space:nowrap;font-size:24px}</style>${toHtml({ type: 'root', children: [...blocks] })}`,
    );
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('p')].map((block) => {
        const placed: { text: string; at: number }[] = [];
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          for (const { segment, index } of new Intl.Segmenter('ar').segment(node.nodeValue ?? '')) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + segment.length);
            const rectangle = range.getBoundingClientRect();
            if (rectangle.width > 0) placed.push({ text: segment, at: rectangle.left + rectangle.width / 2 });
          }
        }
        return placed.sort((a, b) => a.at - b.at).map(({ text }) => text);
      }),
    );
    await page.close();
    return found.map((graphemes) =>
      withoutSides(
        withoutWords(
          graphemes
            .map(standIns)
            .join('')
            .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ''),
        ),
      ),
    );
  }

  const expected = lines.map(([, typed, drawn]) => [typed, withoutSides(drawn)]);

  it('every line is drawn as it is read', async () => {
    const drawn = await drawnBy(lines.map(([, typed]) => paragraph(typed)));
    expect(lines.map(([, typed], index) => [typed, drawn[index]])).toEqual(expected);
  });

  it('every line is drawn as it is read in a place without markup', async () => {
    const drawn = await drawnBy(lines.map(([, typed]) => plain(typed)));
    expect(lines.map(([, typed], index) => [typed, drawn[index]])).toEqual(expected);
  });
});
