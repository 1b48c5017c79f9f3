import { fileOf, monthUrl } from './address.ts';
import type { Link, ListPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import { toTeaser } from './teaser.ts';

/** Links to every month with articles, newest first. */
export function monthLinks(context: PageContext): readonly Link[] {
  const titles = pageTitles(context.newsroom.settings);
  return [...context.byMonth.keys()].map((month) => ({ text: titles.month(month), url: monthUrl(month) }));
}

/** One page for each month, with all its articles: a month that is over never changes. */
export function toMonthPages(context: PageContext): readonly ListPage[] {
  const { settings } = context.newsroom;
  const links = monthLinks(context);
  return [...context.byMonth.values()].flatMap((articles, index): readonly ListPage[] => {
    const link = links[index];
    if (link === undefined) return [];
    const newer = links[index - 1];
    const older = links[index + 1];
    const page: ListPage = {
      layout: 'month',
      url: link.url,
      file: fileOf(link.url),
      site: context.site,
      language: settings.language,
      direction: settings.direction,
      title: link.text,
      heading: link.text,
      teasers: articles.map((article) => toTeaser(article, context)),
      ...(newer === undefined ? {} : { newer }),
      ...(older === undefined ? {} : { older }),
    };
    return [page];
  });
}
