import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadNewsroom } from '../../src/archive/index.ts';
import type { ArticlePage } from '../../src/page/index.ts';
import { toPages } from '../../src/page/index.ts';
import type { Quote } from '../../src/quote/index.ts';
import { platforms } from '../../src/quote/index.ts';
import { stripFormat } from '../../src/text/index.ts';
import { launch } from './launch.ts';

const { browser: executable } = inject('tools');
const { url, hour } = inject('site');
const root = join(import.meta.dirname, '../..');

/** The words by which a reader may learn where a quote was said; a card needs one of them. */
function wordsOfPlatform({ source, speaker }: Quote): readonly string[] {
  const platform = platforms.find(({ id }) => id === source.platform);
  const host = source.url === undefined ? [] : [new URL(source.url).hostname.replace(/^www\./, '')];
  return [
    ...host,
    ...(source.platformName === undefined ? [] : [source.platformName]),
    ...(speaker.noun === undefined ? [] : [speaker.noun]),
    ...(platform === undefined ? [] : [...platform.names.ar, platform.where.ar]),
  ];
}

describe.skipIf(executable === undefined)('without CSS and JavaScript', () => {
  let browser: Browser;
  let context: BrowserContext;
  let articles: readonly ArticlePage[] = [];
  beforeAll(async () => {
    browser = await launch(executable ?? '');
    context = await browser.newContext({ javaScriptEnabled: false });
    await context.route('**/*.css', (route) => route.abort());
    const { newsroom } = await loadNewsroom(root, { now: hour, drafts: false });
    if (newsroom === undefined) throw new Error('the sample newsroom cannot be read');
    const { pages } = toPages(newsroom, { assets: { stylesheet: '', preload: [] } });
    articles = pages.filter((page) => page.layout === 'article');
  });
  afterAll(() => browser.close());

  it('each quote of the sample keeps its text, its speaker, its source and its platform', async () => {
    const faults: string[] = [];
    let cards = 0;
    const page = await context.newPage();
    for (const { url: path, body } of articles) {
      await page.goto(url + encodeURI(path));
      const entries = page.locator('.sources__entry');
      if ((await entries.count()) !== body.quotes.length)
        faults.push(`${path} lists ${await entries.count()} sources of ${body.quotes.length}`);
      for (const [index, quote] of body.quotes.entries()) {
        const source = entries.nth(index);
        const anchor = (await source.getAttribute('id'))?.replace('source-', 'quote-');
        const card = page.locator(`figure[id="${anchor}"]`);
        const place = (await card.count()) > 0 ? card : source;
        const text = stripFormat(await place.innerText());
        const name = `${path} ${quote.id}`;
        if (!text.includes(stripFormat(quote.speaker.name))) faults.push(`${name} has no speaker: ${text}`);
        const words = wordsOfPlatform(quote);
        if (words.length > 0 && !words.some((word) => text.includes(word)))
          faults.push(`${name} has no platform: ${text}`);
        if (place !== card) continue;
        cards += 1;
        if (stripFormat(await card.locator('.quote__words').innerText()).trim() === '')
          faults.push(`${name} has no words`);
        const links = await card.locator('figcaption a[href]').count();
        const spoken = quote.source.url === undefined;
        if (!spoken && links === 0) faults.push(`${name} does not link to its source`);
      }
    }
    expect(faults).toEqual([]);
    expect(cards).toBeGreaterThanOrEqual(40);
  });

  it('each block of quoted words in the sample’s files stands whole in a card', async () => {
    const wordsIn = (text: string): string =>
      (
        stripFormat(text)
          .normalize('NFC')
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      ).join(' ');
    const faults: string[] = [];
    let blocks = 0;
    const page = await context.newPage();
    for (const { url: path, path: file } of articles) {
      await page.goto(url + encodeURI(path));
      const cards = (await page.locator('figure .quote__words').allInnerTexts()).map(wordsIn);
      const source = await readFile(join(root, file), 'utf8');
      for (const [block] of source.matchAll(/(?:^>.*\n)+/gm)) {
        blocks += 1;
        const words = wordsIn(block.replace(/^> —.*$/m, ''));
        if (!cards.includes(words)) faults.push(`${file}: ${block}`);
      }
    }
    expect(faults).toEqual([]);
    expect(blocks).toBeGreaterThanOrEqual(30);
  });

  it('nothing of an article is hidden', async () => {
    const page = await context.newPage();
    const [first] = articles;
    await page.goto(url + encodeURI(first?.url ?? '/'));
    const shown = stripFormat(await page.locator('main').innerText()).replace(/\s+/g, ' ');
    const words = stripFormat(first?.body.text ?? '').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !shown.includes(word))).toEqual([]);
  });
});
