import type { Article, Instant } from '../content/index.ts';
import type { Message } from '../message/index.ts';
import { archiveMessage } from './archive-message.ts';

/** Beyond it (milliseconds, half a year) a date of publication is more likely a slip than a plan. */
const plannedAtMost = 183 * 86_400_000;

/** The last date of publication (milliseconds since 1970) that is not so far off that it must be a slip. */
export const lastPlausible = (now: Instant): number => Date.parse(now) + plannedAtMost;

/** Warns of articles that nobody will read for so long that the year must be a slip. */
export function checkHours(articles: readonly Article[], now: Instant): readonly Message[] {
  const last = lastPlausible(now);
  return articles.flatMap(({ status, published, path, places }): readonly Message[] =>
    status === 'ready' && published !== undefined && Date.parse(published) > last
      ? [
          archiveMessage(
            'archive/far-future',
            path,
            { value: published.slice(0, 10) },
            { place: places.get('published') },
          ),
        ]
      : [],
  );
}
