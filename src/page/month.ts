import { archiveUrl, monthUrl } from './address.ts';
import { planListPages } from './list.ts';
import type { Link } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import type { PlannedPage } from './planned-page.ts';

/** Links to every month with articles, newest first. */
export function monthLinks({ newsroom, catalogue }: PageContext): readonly Link[] {
  const titles = pageTitles(newsroom.settings);
  return [...catalogue.byMonth.keys()].map((month) => ({ text: titles.month(month), url: monthUrl(month) }));
}

/** The pages of each month: what was published on days that are over never changes. */
export function planMonthPages(context: PageContext): readonly PlannedPage[] {
  const links = monthLinks(context);
  return [...context.catalogue.byMonth.values()].flatMap((articles, index): readonly PlannedPage[] => {
    const link = links[index];
    if (link === undefined) return [];
    const subject = { layout: 'month', front: link.url, base: archiveUrl, heading: link.text } as const;
    return planListPages(subject, articles, context, { newer: links[index - 1], older: links[index + 1] });
  });
}
