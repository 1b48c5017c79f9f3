import type { NotFoundPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import type { PlannedPage } from './planned-page.ts';
import { toTeaser } from './teaser.ts';

/** Articles offered to a reader who found no page. */
const offeredMax = 5;

/** What a server answers when there is no page at an address. */
export function planNotFoundPage(context: PageContext): PlannedPage {
  const { settings } = context.newsroom;
  const newest = newestPositions(context, offeredMax);
  const [url, file] = ['/404.html', '404.html'];
  const make = (): NotFoundPage => ({
    layout: 'not-found',
    url,
    file,
    site: context.site,
    language: settings.language,
    direction: settings.direction,
    title: pageTitles(settings).notFound,
    newest: newest.map((article) => toTeaser(article, context)),
  });
  return { url, file, layout: 'not-found', shows: newest, bodies: [], says: '', make };
}

/** The positions of the newest articles, at most so many. */
export function newestPositions({ catalogue }: PageContext, most: number): readonly number[] {
  return Array.from({ length: Math.min(most, catalogue.count) }, (_, position) => position);
}
