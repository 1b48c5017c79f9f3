import type { Article } from '../content/index.ts';

/** When an article last changed, as ISO 8601 in UTC; an update written as a bare day may seem to precede the publication of that day, and does not. */
export function changedAt({ published, updated }: Article): string | undefined {
  const times = [published, updated].flatMap((instant) =>
    instant === undefined ? [] : [Date.parse(instant)],
  );
  return times.length === 0 ? undefined : new Date(Math.max(...times)).toISOString();
}
