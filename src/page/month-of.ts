import type { Instant } from '../content/index.ts';
import { toCivilTime } from '../locale/index.ts';

/** The calendar month, `YYYY-MM`, of an instant in the newsroom's zone. */
export function monthOf(instant: Instant, zone: string): string {
  const { year, month } = toCivilTime(instant, zone);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
