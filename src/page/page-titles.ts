import type { Settings } from '../content/index.ts';
import { fillSlots, formatDate, formatNumber, pageWordsFor } from '../locale/index.ts';

/** Titles of pages that no author writes, in the newsroom's language. */
export interface PageTitles {
  numbered(heading: string, number: number): string;
  /** All that decides how pages are numbered. */
  readonly numbering: string;
  /** `month` is `YYYY-MM`. */
  month(month: string): string;
  readonly notFound: string;
  readonly feed: string;
}

const titlesOf = new WeakMap<Settings, PageTitles>();

/** The titles that a newsroom's settings give to its lists, months, feed and missing pages. */
export function pageTitles(settings: Settings): PageTitles {
  const titles = titlesOf.get(settings) ?? toPageTitles(settings);
  titlesOf.set(settings, titles);
  return titles;
}

function toPageTitles(settings: Settings): PageTitles {
  const words = pageWordsFor(settings.language, settings.words);
  return {
    numbered: (heading, number) =>
      fillSlots(words.numberedPage, { heading, number: formatNumber(number, { digits: settings.digits }) }),
    numbering: `${words.numberedPage} ${settings.digits}`,
    month: (month) => formatDate(`${month}-15T12:00:00Z`, settings, { style: 'month' }),
    notFound: words.notFoundTitle,
    feed: fillSlots(words.feedTitle, { site: settings.name }),
  };
}
