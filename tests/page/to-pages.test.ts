import { describe, expect, it } from 'vitest';
import type { Newsroom } from '../../src/archive/index.ts';
import { type ArticlePage, type ListPage, type Page, toPages } from '../../src/page/index.ts';
import { testArticle, testNewsroom } from './test-newsroom.ts';

const assets = { stylesheet: '/assets/midad.css', preload: [] };
const pagesOf = (newsroom: Newsroom): readonly Page[] => toPages(newsroom, { assets }).pages;
const articles = (count: number, start = 1) =>
  Array.from({ length: count }, (_, index) => testArticle(start + index));
const contents = (pages: readonly Page[]) => new Map(pages.map((page) => [page.url, JSON.stringify(page)]));

function articlePage(pages: readonly Page[], id: string): ArticlePage {
  const page = pages.find((candidate) => candidate.layout === 'article' && candidate.id === id);
  if (page?.layout !== 'article') throw new Error(`No page for ${id}`);
  return page;
}

const listPage = (pages: readonly Page[], url: string): ListPage | undefined =>
  pages.filter((page): page is ListPage => 'teasers' in page).find((page) => page.url === url);

describe('the pages of a newsroom', () => {
  it('have an address and a file each, and no two share one', () => {
    const pages = pagesOf(testNewsroom(articles(90)));
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
    expect(new Set(pages.map(({ file }) => file.toLowerCase())).size).toBe(pages.length);
    expect(pages.every(({ file }) => !file.startsWith('/') && !file.includes('..'))).toBe(true);
  });

  it('say the hour of an instant and of a bare day only the day', () => {
    const at = '2026-11-22T00:00:00+04:00';
    const note = { at, kind: 'update', note: 'أضيف سطر', position: 'bottom' } as const;
    const pages = pagesOf(
      testNewsroom([
        testArticle(1, {
          published: at,
          updated: at,
          bareDays: ['published'],
          corrections: [{ ...note, bareDay: true }, note],
        }),
      ]),
    );
    const { published, updated, corrections } = articlePage(pages, 'art00001');
    expect(published).toEqual({ iso: at, text: 'الأحد، 22 نوفمبر 2026' });
    expect(updated).toEqual({ iso: at, text: 'الأحد، 22 نوفمبر 2026، 12:00 صباحًا' });
    expect(corrections.map(({ date }) => date.text)).toEqual([
      'الأحد، 22 نوفمبر 2026',
      'الأحد، 22 نوفمبر 2026، 12:00 صباحًا',
    ]);
  });

  it('are the same twice', () => {
    expect(contents(pagesOf(testNewsroom(articles(50))))).toEqual(
      contents(pagesOf(testNewsroom(articles(50)))),
    );
  });

  it('exist for a newsroom without a single article', () => {
    const urls = pagesOf(testNewsroom([])).map(({ url }) => url);
    expect(urls).toEqual(
      expect.arrayContaining([
        '/',
        '/sections/madina/',
        '/sections/bahr/',
        '/404.html',
        '/feed.xml',
        '/sitemap.xml',
      ]),
    );
  });

  it('change in few places when an article is published: its own page, the fronts, the one before it, feed and maps', () => {
    const before = contents(pagesOf(testNewsroom(articles(130))));
    const after = contents(pagesOf(testNewsroom([...articles(130), testArticle(131)])));
    const changed = [...before].filter(([url, content]) => after.get(url) !== content).map(([url]) => url);
    expect(changed.sort()).toEqual(
      [
        '/',
        '/404.html',
        '/a/art00130/خبر-130/',
        '/archive/2026/05/',
        '/feed.xml',
        '/people/سلمى-الراوي/',
        '/sections/madina/',
        '/sitemap.xml',
        '/sitemaps/2026-05.xml',
      ].sort(),
    );
  });

  it('keep what is older in a section by its date, and lead from one page to the next', () => {
    const pages = pagesOf(testNewsroom(articles(90)));
    const front = listPage(pages, '/sections/madina/');
    const january = listPage(pages, '/sections/madina/2026/01/');
    const february = listPage(pages, '/sections/madina/2026/02/');
    expect(january?.title).toBe('المدينة: يناير 2026');
    expect(january?.teasers.at(-1)?.title).toBe('الخبر رقم 1');
    expect(january?.older).toBeUndefined();
    expect(january?.newer).toEqual({ text: february?.title, url: february?.url });
    expect(february?.newer).toEqual({ text: 'المدينة', url: front?.url });
    expect(front?.older).toEqual({ text: february?.title, url: february?.url });
    expect(front?.teasers[0]?.title).toBe('الخبر رقم 90');
    expect(front?.periods).toBeUndefined();
    expect(pages.filter(({ url }) => url.startsWith('/sections/madina/'))).toHaveLength(3);
  });

  it('lead from the front of a section to each year', () => {
    const inYear = (year: number, first: number) =>
      Array.from({ length: 45 }, (_, index) =>
        testArticle(first + index, { published: `${String(year)}-0${String(1 + (index % 9))}-05T08:00:00Z` }),
      );
    const pages = pagesOf(testNewsroom([...inYear(2024, 1), ...inYear(2025, 101), ...inYear(2026, 201)]));
    expect(listPage(pages, '/sections/madina/')?.periods).toEqual([
      { text: '2026', url: '/sections/madina/2026/01/' },
      { text: '2025', url: '/sections/madina/2025/05/' },
      { text: '2024', url: '/sections/madina/2024/05/' },
    ]);
  });

  it('keep a month of many articles by its days', () => {
    const inMonth = (month: number, first: number) =>
      Array.from({ length: 60 }, (_, index) =>
        testArticle(first + index, {
          published: `2026-0${String(month)}-${String(1 + (index % 10)).padStart(2, '0')}T08:00:00Z`,
        }),
      );
    const pages = pagesOf(testNewsroom([...inMonth(4, 1), ...inMonth(5, 101)]));
    const front = listPage(pages, '/archive/2026/05/');
    const days = listPage(pages, '/archive/2026/05/01/');
    const april = { text: 'أبريل 2026', url: '/archive/2026/04/' };
    expect(front?.teasers).toHaveLength(36);
    expect(front?.older).toEqual(april);
    expect(front?.periods).toEqual([{ text: 'من 1 إلى 4 مايو 2026', url: '/archive/2026/05/01/' }]);
    expect(days?.title).toBe('من 1 إلى 4 مايو 2026');
    expect(days?.newer).toEqual({ text: 'مايو 2026', url: '/archive/2026/05/' });
    expect(days?.older).toEqual(april);
    expect(listPage(pages, '/archive/2026/04/')?.newer?.url).toBe('/archive/2026/05/');
    expect(listPage(pages, '/archive/2026/04/01/')?.older).toBeUndefined();
  });

  it('file an article under the month of the newsroom’s zone', () => {
    const late = testArticle(1, { published: '2026-10-31T22:30:00Z' });
    const pages = pagesOf(testNewsroom([late]));
    expect(listPage(pages, '/archive/2026/11/')?.title).toBe('نوفمبر 2026');
    expect(listPage(pages, '/archive/2026/10/')).toBeUndefined();
  });

  it('put all spellings of a tag on one page, under the spelling that was used first', () => {
    const pages = pagesOf(
      testNewsroom([testArticle(1, { tags: ['أسواق'] }), testArticle(2, { tags: ['اسواق', 'أسواق'] })]),
    );
    const tags = pages.filter(({ layout }) => layout === 'tag');
    expect(tags.map(({ url }) => url)).toEqual(['/tags/أسواق/']);
    expect(listPage(pages, '/tags/أسواق/')?.teasers).toHaveLength(2);
    expect(articlePage(pages, 'art00002').tags).toEqual([{ text: 'اسواق', url: '/tags/أسواق/' }]);
  });

  it('keep an old address alive as a page that leads to the present one', () => {
    const pages = pagesOf(testNewsroom([testArticle(1, { aliases: ['قديم', '/2019/05/story'] })]));
    const urls = pages.filter(({ layout }) => layout === 'plain').map(({ url }) => url);
    expect(urls).toEqual(expect.arrayContaining(['/a/art00001/قديم/', '/2019/05/story/']));
  });
});

describe('related articles', () => {
  it('are those that the author named, then older ones of the section that share tags', () => {
    const pages = pagesOf(
      testNewsroom([
        testArticle(1, { tags: ['موج'] }),
        testArticle(2),
        testArticle(3, { section: 'bahr' }),
        testArticle(4, { tags: ['موج'], related: ['خبر-3'] }),
        testArticle(5, { tags: ['موج'] }),
      ]),
    );
    const titles = articlePage(pages, 'art00004').related.map(({ title }) => title);
    expect(titles).toEqual(['الخبر رقم 3', 'الخبر رقم 1', 'الخبر رقم 2']);
  });

  it('never include an article that came later, unless the author named it', () => {
    const pages = pagesOf(testNewsroom(articles(12)));
    const page = articlePage(pages, 'art00006');
    expect(page.related.map(({ title }) => title)).toEqual(['الخبر رقم 5', 'الخبر رقم 4', 'الخبر رقم 3']);
  });
});
