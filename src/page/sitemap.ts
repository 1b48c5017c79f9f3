import { absoluteUrl, articleUrl } from './address.ts';
import { changedAt } from './changed-at.ts';
import type { PlainPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import type { PlannedPage } from './planned-page.ts';
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

/**
 * The site map (sitemaps.org 0.9): an index of one file a month and one for the pages that are not articles, so that a
 * new article changes one small file and the limit of 50,000 addresses is never met. `others`: the addresses of pages that
 * are not articles, and a text that is another when these are.
 */
export function planSitemaps(
  context: PageContext,
  others: { readonly says: string; readonly urls: () => readonly string[] },
): readonly PlannedPage[] {
  const { newsroom, catalogue } = context;
  const { settings } = newsroom;
  const plan = (
    url: string,
    addresses: readonly number[],
    says: string,
    write: () => string,
  ): PlannedPage => {
    const file = url.slice(1);
    const make = (): PlainPage => ({
      layout: 'plain',
      url,
      file,
      site: context.site,
      language: settings.language,
      direction: settings.direction,
      title: settings.name,
      content: write(),
    });
    return { url, file, layout: 'plain', shows: [], addresses, bodies: [], says, make };
  };
  const toEntry = (position: number): Entry => {
    const card = catalogue.card(position);
    const changed = changedAt(card);
    return { url: articleUrl(card), ...(changed === undefined ? {} : { changed }) };
  };
  const months = [...catalogue.byMonth].map(([month, articles]) => ({
    url: `/sitemaps/${month}.xml`,
    articles,
    changed: newestChange(articles, context),
  }));
  const pages = '/sitemaps/pages.xml';
  const index: readonly Entry[] = [{ url: pages }, ...months];
  return [
    plan('/sitemap.xml', [], index.map(({ url, changed = '' }) => `${url} ${changed}`).join('\n'), () =>
      toDocument('sitemapindex', index, settings.url),
    ),
    plan(pages, [], others.says, () =>
      toDocument(
        'urlset',
        others.urls().map((url) => ({ url })),
        settings.url,
      ),
    ),
    ...months.map(({ url, articles }) =>
      plan(url, articles, '', () => toDocument('urlset', articles.map(toEntry), settings.url)),
    ),
  ];
}

/** When a month's articles last changed, as ISO 8601 in UTC. */
function newestChange(articles: readonly number[], { catalogue }: PageContext): string {
  let newest = 0;
  for (const position of articles) newest = Math.max(newest, catalogue.changed(position));
  return new Date(newest).toISOString();
}
