import type { Article } from '../content/index.ts';
import { absoluteUrl, articleUrl } from './address.ts';
import { changedAt } from './changed-at.ts';
import type { Page, PlainPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import { escapeXml } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

interface Entry {
  readonly url: string;
  /** ISO 8601 with zone. */
  readonly changed?: string;
}

function toDocument(root: 'urlset' | 'sitemapindex', entries: readonly Entry[], origin: string): string {
  const name = root === 'urlset' ? 'url' : 'sitemap';
  const lines = entries.map(({ url, changed }) => {
    const lastmod = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
    return `<${name}><loc>${escapeXml(absoluteUrl(origin, url))}</loc>${lastmod}</${name}>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="${namespace}">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}

const toEntry = (article: Article): Entry => {
  const changed = changedAt(article);
  return { url: articleUrl(article), ...(changed === undefined ? {} : { changed }) };
};

/**
 * The site map (sitemaps.org 0.9): an index of one file a month and one for the pages that are not articles, so that a
 * new article changes one small file and the limit of 50,000 addresses is never met.
 */
export function toSitemaps(context: PageContext, pages: readonly Page[]): readonly PlainPage[] {
  const { settings } = context.newsroom;
  const plain = (url: string, content: string): PlainPage => ({
    layout: 'plain',
    url,
    file: url.slice(1),
    site: context.site,
    language: settings.language,
    direction: settings.direction,
    title: settings.name,
    content,
  });
  const others = pages.filter(
    ({ layout }) => layout !== 'article' && layout !== 'not-found' && layout !== 'plain',
  );
  const parts = [
    { url: '/sitemaps/pages.xml', entries: others.map(({ url }): Entry => ({ url })) },
    ...[...context.byMonth].map(([month, articles]) => ({
      url: `/sitemaps/${month}.xml`,
      entries: articles.map(toEntry),
    })),
  ];
  const index = parts.map(({ url, entries }): Entry => {
    const changed = entries
      .flatMap((entry) => entry.changed ?? [])
      .sort()
      .at(-1);
    return { url, ...(changed === undefined ? {} : { changed }) };
  });
  return [
    plain('/sitemap.xml', toDocument('sitemapindex', index, settings.url)),
    ...parts.map(({ url, entries }) => plain(url, toDocument('urlset', entries, settings.url))),
  ];
}
