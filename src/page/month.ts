import { monthUrl } from './address.ts';
import { planListPage, toList } from './list.ts';
import type { Link } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import type { PlannedPage } from './planned-page.ts';

/** Links to every month with articles, newest first. */
export function monthLinks({ newsroom, catalogue }: PageContext): readonly Link[] {
  const titles = pageTitles(newsroom.settings);
  return [...catalogue.byMonth.keys()].map((month) => ({ text: titles.month(month), url: monthUrl(month) }));
}

/** One page for each month, with all its articles: a month that is over never changes. */
export function planMonthPages(context: PageContext): readonly PlannedPage[] {
  const links = monthLinks(context);
  return [...context.catalogue.byMonth.values()].flatMap((articles, index): readonly PlannedPage[] => {
    const link = links[index];
    if (link === undefined) return [];
    const newer = links[index - 1];
    const older = links[index + 1];
    const words = {
      title: link.text,
      ...(newer === undefined ? {} : { newer }),
      ...(older === undefined ? {} : { older }),
    };
    const list = toList({ layout: 'month', front: link.url, heading: link.text }, () => words, context);
    const says = [link.text, newer?.text, newer?.url, older?.text, older?.url].join('\n');
    return [planListPage(list, 0, link.url, articles, says)];
  });
}
