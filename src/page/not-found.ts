import type { NotFoundPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import { toTeaser } from './teaser.ts';

/** Articles offered to a reader who found no page. */
const offeredMax = 5;

/** What a server answers when there is no page at an address. */
export function toNotFoundPage(context: PageContext): NotFoundPage {
  const { settings } = context.newsroom;
  return {
    layout: 'not-found',
    url: '/404.html',
    file: '404.html',
    site: context.site,
    language: settings.language,
    direction: settings.direction,
    title: pageTitles(settings).notFound,
    newest: context.listed.slice(0, offeredMax).map((article) => toTeaser(article, context)),
  };
}
