import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Browser } from 'playwright-core';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './launch.ts';
import { firstOfEachKind, readSitePages } from './site-pages.ts';
import type { SitePage } from './site-pages.ts';

const { folder, url } = inject('site');
const { browser: executable } = inject('tools');

type Thing = Readonly<Record<string, unknown>>;

function elementsOf(tree: Root, is: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (is(element)) found.push(element);
  });
  return found;
}

const hasClass = (element: Element, name: string): boolean =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);

/** Every object in a value, with the key that it stands under. */
function thingsIn(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(thingsIn)];
}

const dataOf = ({ html }: SitePage): readonly string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(([, json = '']) => json);

describe('the structured data of the built site', () => {
  let pages: readonly SitePage[] = [];
  beforeAll(async () => {
    pages = (await readSitePages(folder)).filter(({ kind }) => kind !== 'redirect' && kind !== 'not-found');
  });

  it('is one block of data on every page, and there is no script beside it', () => {
    for (const page of pages) {
      expect([page.path, dataOf(page).length]).toEqual([page.path, 1]);
      expect([page.path, page.html.match(/<script/giu)?.length]).toEqual([page.path, 1]);
    }
  });

  it('can be read, has absolute ids and addresses without controls, and reviews no claim', () => {
    for (const page of pages) {
      const [json = ''] = dataOf(page);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
      const things = thingsIn(JSON.parse(json));
      expect(things.map((thing) => thing['@type'])).not.toContain('ClaimReview');
      for (const key of ['@id', 'url', 'item', 'correctionsPolicy', 'logo'])
        for (const address of things.flatMap((thing) => thing[key] ?? [])) {
          expect(URL.canParse(String(address))).toBe(true);
          expect(address).toMatch(/^https?:\/\/[!-~]+$/u);
        }
    }
  });

  it('has an entry for every card and every mention of every article, by its id', () => {
    let cards = 0;
    for (const page of pages.filter(({ kind }) => kind === 'article')) {
      const tree = fromHtml(page.html);
      const [article = {}] = (JSON.parse(dataOf(page)[0] ?? '') as { '@graph': readonly Thing[] })['@graph'];
      const idsOf = (property: string): readonly unknown[] =>
        thingsIn(article[property])
          .map((thing) => thing['@id'])
          .filter((id) => String(id).includes('#quote-'));
      const shown = elementsOf(tree, (element) => hasClass(element, 'quote') && element.tagName === 'figure');
      const mentions = elementsOf(tree, (element) => hasClass(element, 'attribution'));
      const canonical = elementsOf(tree, ({ properties }) => String(properties.rel) === 'canonical')[0];
      const address = ({ properties }: Element): string =>
        `${String(canonical?.properties.href)}#${encodeURIComponent(String(properties.id))}`;
      const isOurs = ({ properties }: Element): boolean => properties['dataKind'] === 'paraphrase';
      const all = [...shown, ...mentions].filter(({ properties }) => properties.id !== undefined);
      expect(new Set(idsOf('hasPart'))).toEqual(
        new Set(all.filter((element) => !isOurs(element)).map(address)),
      );
      expect(new Set(idsOf('mentions'))).toEqual(new Set(all.filter(isOurs).map(address)));
      const entries = [article['hasPart'], article['mentions']].flat().filter(Boolean);
      expect(entries).toHaveLength(shown.length + mentions.length);
      cards += shown.length;
    }
    expect(cards).toBeGreaterThan(20);
  });
});

describe.skipIf(executable === undefined)('the policy that the README asks for', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(executable ?? '');
  });
  afterAll(() => browser.close());

  it('lets every kind of page keep its data, its styles and its pictures', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const policy = /`(default-src [^`]+)`/u.exec(readme)?.[1] ?? '';
    expect(policy).toContain("'none'");
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers });
    });
    for (const { path, kind } of firstOfEachKind(await readSitePages(folder))) {
      await page.goto(url + encodeURI(path), { waitUntil: 'load' });
      if (kind === 'not-found') continue;
      const json = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(json ?? '')).toHaveProperty('@graph');
    }
    expect(faults).toEqual([]);
    // The policy is in force: a script would be refused.
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.head.append(script);
    });
    expect(await page.title()).not.toBe('ran');
    expect(faults).not.toEqual([]);
  });
});
