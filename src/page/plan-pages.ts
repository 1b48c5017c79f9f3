import { planFeed } from './feed.ts';
import { planHomePage } from './home.ts';
import { planMonths } from './month.ts';
import { planNotFoundPage } from './not-found.ts';
import type { PageContext } from './page-context.ts';
import { planPerson } from './person.ts';
import type { PlannedList, PlannedPage } from './planned-page.ts';
import { planSections } from './section.ts';
import { planSitemaps } from './sitemap.ts';
import { planTextPage } from './static.ts';
import { planTags } from './tag.ts';

/** Every page of a newsroom but its articles and their redirects, feeds and site maps included; none is made yet. */
export interface PlannedSite {
  /** Pages that belong to no list. */
  readonly pages: readonly PlannedPage[];
  readonly lists: readonly PlannedList[];
  readonly sitemaps: (listed: ListedPages) => readonly PlannedPage[];
}

/** The addresses of the pages of all lists. */
export interface ListedPages {
  /** A text that is another when they are. */
  readonly says: string;
  /** In the order of the lists and of their pages. */
  readonly urls: () => readonly string[];
}

/** Plans a newsroom's pages, those of a list when they are first asked for: most lists of an archive are as they were. */
export function planPages(context: PageContext): PlannedSite {
  const { people, pages } = context.newsroom;
  const home = planHomePage(context);
  const texts = pages.map((page) => planTextPage(page, context));
  const lists = [
    ...planSections(context),
    ...planTags(context),
    ...[...people.values()].map((person) => planPerson(person, context)),
    ...planMonths(context),
  ];
  return {
    pages: [home, ...texts, planNotFoundPage(context), planFeed(context)],
    lists,
    sitemaps: ({ says, urls }) =>
      planSitemaps(context, {
        says: [...urlsOf([home, ...texts]), says].join('\n'),
        urls: () => [...urlsOf([home]), ...urls(), ...urlsOf(texts)],
      }),
  };
}

const urlsOf = (planned: readonly PlannedPage[]): readonly string[] => planned.map(({ url }) => url);

/** All of a newsroom's planned pages. */
export function allPages({ pages, lists, sitemaps }: PlannedSite): readonly PlannedPage[] {
  const listed = lists.flatMap((list) => list.pages());
  return [...pages, ...listed, ...sitemaps({ says: '', urls: () => urlsOf(listed) })];
}
