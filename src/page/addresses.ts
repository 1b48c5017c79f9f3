import { articleSource, toCatalogue } from '../archive/index.ts';
import type { Newsroom } from '../archive/index.ts';
import { articleUrl } from './address.ts';
import type { PageContext } from './page-context.ts';
import { planPages } from './plan-pages.ts';
import { planRedirects } from './redirect.ts';
import { toSiteView } from './to-pages.ts';

/** Every address of a newsroom's site, without a page being made. */
export function addressesOf(newsroom: Newsroom): ReadonlySet<string> {
  const { articles, settings } = newsroom;
  const noBody = (): never => {
    throw new Error('Addresses are known before bodies are');
  };
  const context: PageContext = {
    newsroom,
    site: toSiteView(newsroom, { stylesheet: '', preload: [] }),
    sourceLines: false,
    catalogue: toCatalogue(articleSource(articles), settings.zone),
    bodyAt: noBody,
    bodyOf: noBody,
  };
  return new Set([
    ...articles.map(articleUrl),
    ...planPages(context).map(({ url }) => url),
    ...articles.flatMap((article) => planRedirects(article, context).map(({ url }) => url)),
  ]);
}
