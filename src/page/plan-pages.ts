import { planFeed } from './feed.ts';
import { planHomePage } from './home.ts';
import { planMonthPages } from './month.ts';
import { planNotFoundPage } from './not-found.ts';
import type { PageContext } from './page-context.ts';
import { planPersonPages } from './person.ts';
import type { PlannedPage } from './planned-page.ts';
import { planSectionPages } from './section.ts';
import { planSitemaps } from './sitemap.ts';
import { planTextPage } from './static.ts';
import { planTagPages } from './tag.ts';

/** Plans every page of a newsroom but its articles and their redirects, feeds and site maps included; none is made yet. */
export function planPages(context: PageContext): readonly PlannedPage[] {
  const { people, pages } = context.newsroom;
  const planned = [
    planHomePage(context),
    ...planSectionPages(context),
    ...planTagPages(context),
    ...[...people.values()].flatMap((person) => planPersonPages(person, context)),
    ...planMonthPages(context),
    ...pages.map((page) => planTextPage(page, context)),
    planNotFoundPage(context),
  ];
  return [...planned, planFeed(context), ...planSitemaps(context, planned)];
}
