import type { Catalogue, House } from '../archive/index.ts';
import type { PageContext } from './page-context.ts';
import { allPages, planPages } from './plan-pages.ts';
import { toSiteView } from './to-pages.ts';

/** The addresses of a site's pages that are no articles, without a page being made. */
export function addressesOf(newsroom: House, catalogue: Catalogue): ReadonlySet<string> {
  const noBody = (): never => {
    throw new Error('Addresses are known before bodies are');
  };
  const context: PageContext = {
    newsroom,
    site: toSiteView(newsroom, { stylesheet: '', preload: [] }),
    sourceLines: false,
    catalogue,
    bodyAt: noBody,
    bodyOf: noBody,
  };
  return new Set(allPages(planPages(context)).map(({ url }) => url));
}
