import type { Instant, Settings } from '../content/index.ts';
import { formatDate } from '../locale/index.ts';
import type { DateView } from './page.ts';

/** An instant for readers, with its weekday and, unless it is a bare day, its hour, and for machines; `language` is the page's. */
export const toDateView = (
  instant: Instant,
  settings: Settings,
  language: string,
  bareDay = false,
): DateView => ({
  iso: instant,
  text: formatDate(instant, { ...settings, language }, { style: bareDay ? 'long' : 'full' }),
});

/** An instant shown as its day only, for lists; `language` is the page's. */
export const toDayView = (instant: Instant, settings: Settings, language: string): DateView => ({
  iso: instant,
  text: formatDate(instant, { ...settings, language }, { style: 'day' }),
});
