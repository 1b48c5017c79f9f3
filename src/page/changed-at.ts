import { changedOf } from '../archive/index.ts';
import type { Card } from '../archive/index.ts';

/** When an article last changed, as ISO 8601 in UTC; undefined for one without a date. */
export function changedAt(card: Pick<Card, 'published' | 'updated'>): string | undefined {
  const changed = changedOf(card);
  return Number.isNaN(changed) ? undefined : new Date(changed).toISOString();
}
