import type { Settings } from '../content/index.ts';
import { fillSlots, formatDate, formatNumber, formatPeriod, pageWordsFor } from '../locale/index.ts';
import type { Shelf } from './shelf.ts';

/** Titles of pages that no author writes, in the newsroom's language. */
export interface PageTitles {
  /** Of a page of a list. */
  shelf(heading: string, shelf: Omit<Shelf, 'entries'>): string;
  /** The periods that a shelf holds. */
  period(shelf: Omit<Shelf, 'entries'>): string;
  /** The year in which a day lies, by its number. */
  year(day: number): string;
  /** All that decides what shelves are called. */
  readonly shelving: string;
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
  const { language, digits, months } = settings;
  const words = pageWordsFor(language, settings.words);
  const period: PageTitles['period'] = ({ first, last, grain, part }) => {
    const text = formatPeriod(first, last, grain, settings);
    if (part === 0) return text;
    return fillSlots(words.shelfPart, { period: text, number: formatNumber(part, { digits }) });
  };
  return {
    shelf: (heading, shelf) => fillSlots(words.shelfTitle, { heading, period: period(shelf) }),
    period,
    year: (day) => formatPeriod(day, day, 'year', settings),
    shelving: [words.shelfTitle, words.shelfPart, language, digits, months].join('\n'),
    month: (month) => formatDate(`${month}-15T12:00:00Z`, settings, { style: 'month' }),
    notFound: words.notFoundTitle,
    feed: fillSlots(words.feedTitle, { site: settings.name }),
  };
}
