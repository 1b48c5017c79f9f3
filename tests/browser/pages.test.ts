import type { AxeResults } from 'axe-core';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listFiles } from '../../src/site/index.ts';
import { launch } from './launch.ts';
import type { SitePage } from './site-pages.ts';
import { firstOfEachKind, pagesWithEveryClass, readSitePages } from './site-pages.ts';

const { browser: executable } = inject('tools');
const { folder, url } = inject('site');
const widths = [320, 390, 768, 1280];
const axePath = createRequire(import.meta.url).resolve('axe-core');

describe.skipIf(executable === undefined)('the built site in a browser', () => {
  let browser: Browser;
  let pages: readonly SitePage[] = [];
  beforeAll(async () => {
    browser = await launch(executable ?? '');
    pages = (await readSitePages(folder)).filter(({ kind }) => kind !== 'redirect');
  });
  afterAll(() => browser.close());

  async function visit(context: BrowserContext, path: string): Promise<Page> {
    const [page = await context.newPage()] = context.pages();
    await page.goto(url + encodeURI(path));
    return page;
  }

  it('has pages of every kind', () => {
    expect(
      firstOfEachKind(pages)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['article', 'home', 'month', 'not-found', 'person', 'section', 'static', 'tag']);
  });

  it(`says language and direction, scrolls in one direction at ${widths.join(', ')} px, and asks no other host, on every page`, async () => {
    const context = await browser.newContext();
    const faults: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:'))
        faults.push(`asks ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    context.on('weberror', (error) => faults.push(String(error.error())));
    for (const { path } of pages) {
      const page = await visit(context, path);
      const { lang, dir } = await page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir };
      });
      if (!/^[a-z]{2,3}(-|$)/.test(lang)) faults.push(`${path} says no language`);
      if (dir !== (/^(ar|fa|ur|he)\b/.test(lang) ? 'rtl' : 'ltr'))
        faults.push(`${path} has the direction "${dir}"`);
      if ((await page.title()) === '') faults.push(`${path} has no title`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${path} is ${wide} px wide at ${width} px`);
      }
    }
    await context.close();
    expect(faults).toEqual([]);
  });

  it('shows each player of sound', async () => {
    const context = await browser.newContext();
    const heights: number[] = [];
    for (const { path } of pages.filter(({ html }) => html.includes('<audio'))) {
      const page = await visit(context, path);
      heights.push(
        ...(await page.$$eval('audio', (players) => players.map((player) => player.clientHeight))),
      );
    }
    await context.close();
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThan(30);
  });

  it('leads nowhere that does not exist', () => {
    const known = new Set(pages.map(({ path }) => path));
    const missing = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a\s[^>]*?href="([^"#?]+)/g)]
        .map(([, href = '']) => decodeURI(href.replaceAll('&amp;', '&')))
        .filter((href) => href.startsWith('/') && !known.has(href) && !/\.\w+$/.test(href))
        .map((href) => `${path} → ${href}`),
    );
    expect(missing).toEqual([]);
  });

  it('loads nothing that does not exist', async () => {
    const files = new Set((await listFiles(folder)).map((file) => `/${file}`));
    const missing = pages.flatMap(({ path, html }) =>
      [
        ...html.matchAll(
          /<(?:img|link|script|source|video|audio|track)\s[^>]*?(?:src|href|poster|srcset)="(\/[^"#? ]+)/g,
        ),
      ]
        .map(([, source = '']) => decodeURI(source))
        .filter((source) => !source.endsWith('/') && !files.has(source))
        .map((source) => `${path} → ${source}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has no axe violation on any kind of page, or of card, in %s',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
      const faults: string[] = [];
      for (const { path } of pagesWithEveryClass(pages)) {
        const page = await visit(context, path);
        await page.addScriptTag({ path: axePath });
        const results: AxeResults = await page.evaluate('axe.run()');
        faults.push(
          ...results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${path} ${id}: ${html}`)),
        );
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );
});
