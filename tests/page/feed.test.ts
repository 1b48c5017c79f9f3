import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/content/index.ts';
import { toPages } from '../../src/page/index.ts';
import { testArticle, testNewsroom } from './test-newsroom.ts';

const assets = { stylesheet: '/assets/midad.css', preload: [] };

function feedOf(articles: readonly Article[]): string {
  const page = toPages(testNewsroom(articles), { assets }).pages.find(({ url }) => url === '/feed.xml');
  return page?.layout === 'plain' ? page.content : '';
}

const unescape = (text: string): string =>
  text.replace(
    /&(lt|gt|quot|#39|amp);/gu,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
  );
const contentOf = (feed: string): string =>
  unescape(/<content type="html">([^]*?)<\/content>/u.exec(feed)?.[1] ?? '');

describe('the feed', () => {
  it('carries an article whole, with addresses that work elsewhere', () => {
    const feed = feedOf([
      testArticle(1, {
        standfirst: 'مقدمة الخبر.',
        image: {
          src: '/media/a.svg',
          alt: 'ميناء',
          credit: 'عمر مثال',
          place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
        },
        body: 'نص **مهم** مع [رابط](/من-نحن/) في الموقع.',
      }),
    ]);
    const content = contentOf(feed);
    expect(content).toContain('<strong>مقدمة الخبر.</strong>');
    expect(content).toContain('<img src="https://marfa.example/media/a.svg" alt="ميناء">');
    expect(content).toContain('<strong>مهم</strong>');
    expect(content).not.toMatch(/(?:href|src)="\//u);
  });

  it('never says that an article changed before it was published', () => {
    const feed = feedOf([
      testArticle(1, {
        published: '2026-11-22T09:00:00+04:00',
        updated: '2026-11-22T00:00:00+04:00',
        bareDays: ['updated'],
      }),
    ]);
    expect(feed).toContain('<updated>2026-11-22T05:00:00.000Z</updated>');
    expect(feed).not.toContain('2026-11-21');
  });

  it('escapes what an author typed once in titles and twice in content', () => {
    const feed = feedOf([testArticle(1, { title: '</ع><ب>&', standfirst: '</ع><ب>&' })]);
    expect(feed).toContain('<title>&lt;/ع&gt;&lt;ب&gt;&amp;</title>');
    expect(contentOf(feed)).toContain('&lt;/ع&gt;&lt;ب&gt;&amp;');
    expect(feed.match(/<\/content>/gu)).toHaveLength(1);
  });

  it('names an article by its permanent id, whatever becomes of its slug', () => {
    const id = (feed: string) => /<entry[^]*?<id>([^<]*)<\/id>/u.exec(feed)?.[1];
    expect(id(feedOf([testArticle(1, { slug: 'آخر' })]))).toBe(id(feedOf([testArticle(1)])));
  });

  it('is dated by its newest change and not by the clock of the build', () => {
    const feed = feedOf([testArticle(1), testArticle(2, { updated: '2026-03-01T10:00:00+04:00' })]);
    expect(/<updated>([^<]*)<\/updated>/u.exec(feed)?.[1]).toBe('2026-03-01T06:00:00.000Z');
  });

  it('holds the thirty newest and no draft', () => {
    const articles = Array.from({ length: 40 }, (_, index) => testArticle(index + 1));
    const feed = feedOf([...articles, testArticle(99, { status: 'draft' })]);
    expect(feed.match(/<entry /gu)).toHaveLength(30);
    expect(feed).not.toContain('الخبر رقم 99');
  });
});
