import { clockPattern, monthName, readClock, withoutWeekday } from '../locale/index.ts';
import { fold, toDigits } from '../text/index.ts';

/** A date as it was read: `ambiguous` when its day and month could be exchanged, `dateOnly` when no time was written. */
export interface InstantReading {
  /** ISO 8601 with the numeric offset of the zone at that time. */
  readonly iso: string;
  readonly ambiguous: boolean;
  readonly dateOnly: boolean;
}

export type InstantFault = 'date' | 'impossible-date';

const yearFirst = new RegExp(
  String.raw`^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})${clockPattern}$`,
  'iu',
);
const dayFirst = new RegExp(
  String.raw`^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})${clockPattern}$`,
  'iu',
);
const dayNamed = new RegExp(
  String.raw`^(?<day>\d{1,2})\s+(?<name>\p{L}[\p{L}\s/()]*?)[\s،,]+(?<year>\d{4})${clockPattern}$`,
  'iu',
);

const families = ['gulf', 'levant', 'maghreb-fr', 'morocco', 'mauritania'] as const;
const months = new Map<string, number>();
for (let month = 1; month <= 12; month += 1) {
  for (const family of families) months.set(fold(monthName(month, family)), month);
  months.set(monthName(month, 'gulf', 'en').toLowerCase(), month);
}

/** The month that a name, or a pair of names, means. */
function monthOf(name: string): number | undefined {
  const parts = name.split(/\s*[/()]\s*/).filter((part) => part !== '');
  const found = new Set(parts.map((part) => months.get(fold(part.trim())) ?? 0));
  const [month] = found;
  return found.size === 1 && month !== 0 ? month : undefined;
}

const zoneClocks = new Map<string, Intl.DateTimeFormat>();

/** Minutes by which a zone (IANA) is ahead of UTC at an instant in milliseconds; throws RangeError on a zone that does not exist. */
export function offsetOf(zone: string, instant: number): number {
  if (zone === 'UTC') return 0;
  let clock = zoneClocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    zoneClocks.set(zone, clock);
  }
  const name = clock.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const found = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

/** The offset that a wall clock in a zone shows: the earlier of two when clocks go back, and the one before the gap when they go forward, so that a bare date is always that day's first moment. */
function offsetAtWall(zone: string, wall: number): { readonly offset: number; readonly wall: number } {
  const before = offsetOf(zone, wall - 86_400_000);
  const candidates = [before, offsetOf(zone, wall + 86_400_000)];
  for (const offset of candidates) {
    if (offsetOf(zone, wall - offset * 60_000) === offset) return { offset, wall };
  }
  const instant = wall - before * 60_000;
  const offset = offsetOf(zone, instant);
  return { offset, wall: instant + offset * 60_000 };
}

const two = (value: number): string => String(value).padStart(2, '0');

function toIso(wall: number, offset: number): string {
  const sign = offset < 0 ? '-' : '+';
  const ahead = Math.abs(offset);
  return `${new Date(wall).toISOString().slice(0, 19)}${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

function isReal(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Reads a date in any form that newsrooms write: ISO 8601, `2026-11-20 18:30`, a bare date (its first moment in the zone), `30/8/2016` (day first, as the
 * Arab press writes it), `30 آب 2016`, Arabic-Indic digits, hours with «ص» or «م». A fault when it is none of these, or no real day or hour.
 */
export function parseInstant(text: string, zone: string): InstantReading | InstantFault {
  const written = withoutWeekday(
    toDigits(
      text
        .replace(/\p{Cf}/gu, '')
        .replace(/\p{Zs}+/gu, ' ')
        .replace(/[\u064B-\u0652]/gu, ''),
      'latn',
    ).trim(),
  );
  const ordered = yearFirst.exec(written) ?? dayNamed.exec(written);
  const found = ordered ?? dayFirst.exec(written);
  const groups = found?.groups;
  if (groups === undefined) return 'date';
  const month = groups['name'] === undefined ? Number(groups['month']) : monthOf(groups['name']);
  if (month === undefined) return 'date';
  const time = readClock(groups);
  if (time === 'unreadable') return 'date';
  if (time === 'impossible') return 'impossible-date';
  const { hour, minute, second } = time ?? { hour: 0, minute: 0, second: 0 };
  const [year, day] = [Number(groups['year']), Number(groups['day'])];
  if (!isReal(year, month, day)) return 'impossible-date';

  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const ambiguous = ordered === null && day <= 12 && day !== month;
  const dateOnly = time === undefined;
  const writtenZone = groups['zone']?.toLowerCase();
  if (writtenZone === undefined) {
    const { offset, wall: shown } = offsetAtWall(zone, wall);
    return { iso: toIso(shown, offset), ambiguous, dateOnly };
  }
  const offset = writtenZone === 'z' ? 0 : toMinutes(writtenZone);
  if (Math.abs(offset) > 14 * 60) return 'impossible-date';
  return { iso: toIso(wall, offset), ambiguous, dateOnly };
}

function toMinutes(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -ahead : ahead;
}

const msPerDay = 86_400_000;

/** The last millisecond since 1970 that a date as it was read may mean: of a bare day its end. */
const endOf = ({ iso, dateOnly }: InstantReading): number => Date.parse(iso) + (dateOnly ? msPerDay - 1 : 0);

/** A date as it was read, without an hour that nobody wrote: ISO 8601 with zone, or `YYYY-MM-DD`. */
export const asWritten = ({ iso, dateOnly }: InstantReading): string => (dateOnly ? iso.slice(0, 10) : iso);

/** The date that ends last; undefined when there is none. */
export function latestOf(readings: readonly InstantReading[]): InstantReading | undefined {
  return readings.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);
}

/** Whether all of a date as it was read is before an instant (ISO 8601 with zone): a bare day only when it was over by then. */
export function isOverBefore(reading: InstantReading, other: string): boolean {
  return endOf(reading) < Date.parse(other);
}

/** Whether one instant is before another; both ISO 8601 with zone. */
export function isBefore(instant: string, other: string): boolean {
  return Date.parse(instant) < Date.parse(other);
}
