/** Milliseconds of a day of the calendar. */
const dayLength = 86_400_000;

/** What a period is measured by. */
export type Grain = 'year' | 'month' | 'day';

/** The first day behind the year, month or day in which a day lies; days are counted as by `toCivilDay`. */
export function endOfPeriod(day: number, grain: Grain): number {
  if (grain === 'day') return day + 1;
  const { year, month } = dateOf(day);
  return (grain === 'year' ? Date.UTC(year + 1, 0) : Date.UTC(year, month)) / dayLength;
}

/** The year, month or day in which a day lies, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601). */
export function periodKey(day: number, grain: Grain): string {
  return isoDate(day).slice(0, keyLengths[grain]);
}

const keyLengths = { year: 4, month: 7, day: 10 };

/** Days whose dates are remembered, at most: an archive asks for the same ones again and again. */
const datesMax = 20_000;
const dates = new Map<number, string>();

function isoDate(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayLength).toISOString();
  if (dates.size >= datesMax) dates.clear();
  dates.set(day, date);
  return date;
}

/** The Gregorian date of a day; `month` from 1 to 12. */
export function dateOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
