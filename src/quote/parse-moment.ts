import { clockPattern, monthName, readClock, toCivilTime, withoutWeekday } from '../locale/index.ts';
import type { MonthNames } from '../locale/index.ts';
import { fold, toDigits } from '../text/index.ts';
import { cleanText } from './clean-text.ts';

/** A time as a record states it. */
export interface Moment {
  /** ISO 8601 in UTC with milliseconds, or a bare `YYYY-MM-DD` when only the day is known. */
  readonly iso: string;
  /** Milliseconds since 1970 between which it lies; equal for an exact time. A day is that of the zone, or, without one, of anywhere on earth. */
  readonly earliest: number;
  readonly latest: number;
}

const families: readonly MonthNames[] = ['gulf', 'levant', 'maghreb-fr', 'morocco', 'mauritania'];
const hour = 3_600_000;
// Outside of it, what looks like a date is another number.
const yearMin = 1800;
const yearMax = 2200;

const months: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    [
      ...families.map((family) => monthName(month, family)),
      monthName(month, 'gulf', 'en'),
      monthName(month, 'gulf', 'en').slice(0, 3),
    ].map((name): [string, number] => [fold(name), month]),
  ),
);
const names = [...months.keys()].toSorted((a, b) => b.length - a.length).join('|');
const shapes = [
  new RegExp(`(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})${clockPattern}$`, 'iu'),
  new RegExp(`(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4})${clockPattern}$`, 'iu'),
  new RegExp(
    `(?<day>\\d{1,2}) (?:من )?(?<name>${names})(?: ?[/(] ?(?:${names})\\)?)?[ ,،]+(?<year>\\d{4})${clockPattern}$`,
    'iu',
  ),
  new RegExp(`(?<name>${names}) (?<day>\\d{1,2}),? (?<year>\\d{4})${clockPattern}$`, 'iu'),
];

/** A date or time as authors write them: ISO 8601, day first (`28/6/2022`), or with a month's name; digits of any set, hours of 12 or 24. A time without a zone is in `zone` (IANA); without one either, only its day is kept. Undefined for anything else. */
export function parseMoment(text: string, zone?: string): Moment | undefined {
  const found = takeMoment(withoutWeekday(withoutVowels(text)), zone);
  return found?.before === '' ? found.moment : undefined;
}

const withoutVowels = (text: string): string =>
  toDigits(cleanText(text), 'latn').replace(/[\u064B-\u0652]/gu, '');

/** A text with its months' names as they are compared; no other letter moves. */
function foldMonths(clean: string): string {
  return clean.replace(/[\p{Script=Arabic}]+/gu, (word) =>
    months.has(fold(word)) ? fold(word) : word.replace(/[آأإ]/gu, 'ا'),
  );
}

/** The year of a date whose year no quote has; undefined for other dates, and for what is none. */
export function yearOutside(text: string): number | undefined {
  const clean = foldMonths(withoutWeekday(withoutVowels(text)));
  for (const shape of shapes) {
    const year = Number(shape.exec(clean)?.groups?.['year']);
    if (year < yearMin || year > yearMax) return year;
  }
  return undefined;
}

/** The date that ends a text («نشرة المساء، 2022-06-28»), and what stands before it. */
export function takeMoment(
  text: string,
  zone?: string,
): { readonly moment: Moment; readonly before: string } | undefined {
  const clean = toDigits(cleanText(text), 'latn');
  const folded = foldMonths(clean);
  for (const shape of shapes) {
    const match = shape.exec(folded);
    if (match?.groups === undefined) continue;
    if (/[\p{L}\p{N}]$/u.test(folded.slice(0, match.index))) continue;
    const moment = toMoment(match.groups, zone);
    if (moment === undefined) continue;
    return {
      moment,
      before: clean
        .slice(0, match.index)
        .replace(/[\s،,؛(]+$/u, '')
        .replace(/(?:^| )(?:في|بتاريخ|يوم|on)$/u, '')
        .replace(/[\s،,؛(]+$/u, ''),
    };
  }
  return undefined;
}

function toMoment(groups: Record<string, string | undefined>, zone: string | undefined): Moment | undefined {
  const month =
    groups['month'] === undefined ? months.get(fold(groups['name'] ?? '')) : Number(groups['month']);
  const [year, day] = [Number(groups['year']), Number(groups['day'])];
  if (month === undefined || year < yearMin || year > yearMax) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const clock = clockOf(groups);
  if (clock === 'impossible') return undefined;
  const offset = clock === undefined ? undefined : offsetOf(groups['zone'], midnight + clock, zone);
  if (clock !== undefined && offset !== undefined) {
    const at = midnight + clock - offset;
    return { iso: new Date(at).toISOString(), earliest: at, latest: at };
  }
  const isoDay = date.toISOString().slice(0, 10);
  if (clock === undefined && zone !== undefined) {
    const startOf = (wall: number): number => wall - (offsetOf(undefined, wall, zone) ?? 0);
    return { iso: isoDay, earliest: startOf(midnight), latest: startOf(midnight + 24 * hour) - 1 };
  }
  // Somewhere, a day lasts from its beginning at UTC+14 to its end at UTC−12.
  return { iso: isoDay, earliest: midnight - 14 * hour, latest: midnight + 36 * hour };
}

function clockOf(groups: Record<string, string | undefined>): number | undefined | 'impossible' {
  const time = readClock(groups);
  if (time === undefined) return undefined;
  if (typeof time === 'string') return 'impossible';
  return time.hour * hour + time.minute * 60_000 + time.second * 1000 + time.millisecond;
}

/** Milliseconds that the wall clock is ahead of UTC. */
function offsetOf(written: string | undefined, wall: number, zone: string | undefined): number | undefined {
  if (written !== undefined) {
    if (written.toUpperCase() === 'Z') return 0;
    const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(written) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000);
  }
  if (zone === undefined) return undefined;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  let offset = 0;
  for (let round = 0; round < 2; round += 1) {
    const civil = toCivilTime(new Date(wall - offset).toISOString(), zone);
    const shown = Date.UTC(civil.year, civil.month - 1, civil.day, civil.hour, civil.minute);
    offset = shown - Math.floor((wall - offset) / 60_000) * 60_000;
  }
  return offset;
}

/** Two moments as an author writes them, in the zone: their days, or, on one day, their hours too. */
export function shownMoments(a: Moment, b: Moment, zone = 'UTC'): readonly [string, string] {
  const [first, second] = [a, b].map((moment) => toShown(moment, zone)) as [string, string];
  const [day, other] = [first.slice(0, 10), second.slice(0, 10)];
  return day === other ? [first, second] : [day, other];
}

/** A moment as an author writes it, in the zone: its day, or, beside another that has one, its hour too. */
export function shownBeside(moment: Moment, other: Moment, zone = 'UTC'): string {
  const shown = toShown(moment, zone);
  return other.iso.includes('T') ? shown : shown.slice(0, 10);
}

function toShown({ iso }: Moment, zone: string): string {
  if (!iso.includes('T')) return iso;
  const { year, month, day, hour, minute } = toCivilTime(iso, zone);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
