import { archiveUrl, monthUrl } from './address.ts';
import { planList } from './list.ts';
import type { Link } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import type { PlannedList } from './planned-page.ts';

/** Links to every month with articles, newest first. */
export function monthLinks({ newsroom, catalogue }: PageContext): readonly Link[] {
  const titles = pageTitles(newsroom.settings);
  return [...catalogue.byMonth.keys()].map((month) => ({ text: titles.month(month), url: monthUrl(month) }));
}

/** Every month: what was published on days that are over never changes. */
export function planMonths(context: PageContext): readonly PlannedList[] {
  const links = monthLinks(context);
  return [...context.catalogue.byMonth.values()].flatMap((articles, index): readonly PlannedList[] => {
    const link = links[index];
    if (link === undefined) return [];
    const subject = { layout: 'month', front: link.url, base: archiveUrl, heading: link.text } as const;
    return [planList(subject, articles, context, { newer: links[index - 1], older: links[index + 1] })];
  });
}
