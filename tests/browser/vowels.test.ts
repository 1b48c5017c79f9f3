import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lineClass } from '../../templates/line-class.ts';
import { launch } from './launch.ts';
import { firstOfEachKind, readSitePages } from './site-pages.ts';

const { browser: executable } = inject('tools');
const { folder, url } = inject('site');

// Marks above the tallest letters and below the deepest, at the beginning and the end of lines.
const vocalised =
  'إِلَّا أَنَّ أَطْفَالَ الحَيِّ لُطْفًا رَسَمُوا ظِلًّا لِلْوَطَنِ؛ فَأُلِّفَتْ قِصَصٌ وَحِكَمٌ عَنْهُ وَلَمْ يَنْتَهِ رَسْمُهُ بَعْدُ، وَظَلَّ الكُلُّ يُحِبُّهُ';

/** Pixels of the colour of the ink in a picture of the page (PNG 1.2, 8 bits, RGB or RGBA). */
function inkOf(png: Buffer): number {
  const width = png.readUInt32BE(16);
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const data = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  let before = new Uint8Array(stride);
  let ink = 0;
  for (let at = 0; at < data.length; at += stride + 1) {
    const row = new Uint8Array(data.subarray(at + 1, at + 1 + stride));
    for (let index = 0; index < stride; index += 1) {
      const left = row[index - channels] ?? 0;
      const up = before[index] ?? 0;
      const corner = before[index - channels] ?? 0;
      row[index] = (row[index] ?? 0) + predicted(data[at] ?? 0, left, up, corner);
    }
    // Red on white: what is more red than green.
    for (let index = 0; index < stride; index += channels)
      if ((row[index] ?? 0) - (row[index + 1] ?? 0) > 40) ink += 1;
    before = row;
  }
  return ink;
}

/** What a filter of PNG expects of a byte (PNG 1.2, 6). */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  if (filter !== 4) return 0;
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value));
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
}

const places = [
  ['a headline', 'article', 'h1'],
  ['a lead', 'article', '.standfirst'],
  ['a paragraph', 'article', '.body > p'],
  ['the title of a card', 'home', '.teaser--card .teaser__title'],
  ['the title of the first article', 'home', '.teaser--lead .teaser__title'],
] as const;

describe.skipIf(executable === undefined)('a fully vocalised text', () => {
  let browser: Browser;
  let pages: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    browser = await launch(executable ?? '');
    const kinds = firstOfEachKind(await readSitePages(folder));
    pages = Object.fromEntries(kinds.map(({ kind, path }) => [kind, path]));
  });
  afterAll(() => browser.close());

  /** Sets the text in a place of a page, in red on white; `clamp` cuts what stands out of its box. */
  async function inkIn(page: Page, selector: string, clamp: boolean): Promise<number> {
    const box = await page.evaluate(
      ([selector, clamp]) => {
        const place = document.querySelector<HTMLElement>(selector);
        if (place === null) throw new Error(`No ${selector}`);
        place.style.cssText = clamp
          ? 'display:-webkit-box;-webkit-line-clamp:9;-webkit-box-orient:vertical;overflow:hidden'
          : 'overflow:visible';
        const { left, top, width, height } = place.getBoundingClientRect();
        return { x: Math.max(0, left - 20), y: top + scrollY - 40, width: width + 40, height: height + 80 };
      },
      [selector, clamp] as const,
    );
    return inkOf(await page.screenshot({ clip: box, fullPage: true }));
  }

  it.each(places.flatMap((place) => [320, 390, 1280].map((width) => [...place, width] as const)))(
    'loses no ink as %s (%s, %s, %i px)',
    async (_name, kind, selector, width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(url + encodeURI(pages[kind] ?? '/'));
      await page.evaluate(
        ([selector, text, className]) => {
          const place = document.querySelector<HTMLElement>(selector);
          if (place === null) throw new Error(`No ${selector}`);
          place.textContent = text;
          place.classList.add(...className.split(' '));
          const style = document.createElement('style');
          style.textContent = `* { color: transparent !important; background: #fff !important; border-color: transparent !important; text-decoration: none !important } img, svg { visibility: hidden } ${selector} { color: #f00 !important }`;
          document.head.append(style);
        },
        [selector, vocalised, lineClass(vocalised) ?? ''] as const,
      );
      await page.evaluate(() => document.fonts.ready);
      const whole = await inkIn(page, selector, false);
      expect(whole).toBeGreaterThan(1000);
      expect(await inkIn(page, selector, true)).toBe(whole);
      await page.close();
    },
  );
});
