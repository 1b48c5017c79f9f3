import { endOfPeriod, type Grain } from '../locale/index.ts';

/** Entries on one page of a list, at least, where its periods hold as many. */
export const shelfSize = 20;

/** A period with as many entries is never put together with another one; it is cut into shorter ones. */
export const fullSize = 2 * shelfSize;

/** By what a list is cut, the longest first. */
const grains: readonly Grain[] = ['year', 'month', 'day'];

/** Some whole periods of a list, or a part of a day that has too many entries. */
export interface Shelf<T = number> {
  /** Newest first. */
  readonly entries: readonly T[];
  readonly grain: Grain;
  /** Days (since 1970-01-01) of its oldest and of its newest entry. */
  readonly first: number;
  readonly last: number;
  /** Of a day in parts, counted from the oldest, 1-based; 0: it is not a part. */
  readonly part: number;
}

/** A list cut into a front that changes and shelves that do not. */
export interface Shelves<T = number> {
  /** The newest entries, newest first: a shelf's worth, where the list has as many. */
  readonly front: readonly T[];
  /** Newest first. */
  readonly shelves: readonly Shelf<T>[];
}

/** Entries from `start` to before `end`, counted from the oldest. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

type Cut = Span & Pick<Shelf, 'grain' | 'part'>;

const sizeOf = ({ start, end }: Span): number => end - start;

const joined = <S extends Span>(older: S, newer: Span): S => ({
  ...older,
  end: newer.end,
  last: newer.last,
});

/**
 * Cuts a list (newest first) by years, those with many entries by months, and so on to days and parts of days; short
 * periods are put together until they fill a page. A new entry changes the front, and at most what was on it moves to a
 * shelf; one that is added or taken away amid a full period changes nothing outside that period. `dayOf`: days since 1970-01-01;
 * NaN, which no entry behind one with a day may have, for those that stay on the front.
 */
export function toShelves<T>(newestFirst: readonly T[], dayOf: (entry: T) => number): Shelves<T> {
  const count = newestFirst.length;
  const cuts = cut(toDays(newestFirst, dayOf), 0);
  let front = cuts.length;
  let start = cuts.at(-1)?.end ?? 0;
  const dated = start;
  while (front > 0 && dated - start < shelfSize) {
    front -= 1;
    start = cuts[front]?.start ?? 0;
  }
  const toShelf = ({ start, end, ...rest }: Cut): Shelf<T> => ({
    ...rest,
    entries: newestFirst.slice(count - end, count - start),
  });
  return {
    front: newestFirst.slice(0, count - start),
    shelves: cuts.slice(0, front).map(toShelf).reverse(),
  };
}

/** The days of a list, oldest first. */
function toDays<T>(newestFirst: readonly T[], dayOf: (entry: T) => number): readonly Span[] {
  const count = newestFirst.length;
  const days: Span[] = [];
  let start = 0;
  let day = Number.NaN;
  for (let end = 0; end <= count; end += 1) {
    const entry = newestFirst[count - 1 - end];
    const next = entry === undefined ? Number.NaN : dayOf(entry);
    if (next === day) continue;
    if (end > start) days.push({ start, end, first: day, last: day });
    if (Number.isNaN(next)) break;
    start = end;
    day = next;
  }
  return days;
}

/** Cuts days that follow one another by the grain of a depth and those below it. */
function cut(days: readonly Span[], depth: number): readonly Cut[] {
  const grain = grains[depth];
  if (grain === undefined) return days.flatMap(toParts);
  const cuts: Cut[] = [];
  let open: Cut | undefined;
  for (let from = 0; from < days.length;) {
    const to = endOfRun(days, from, grain);
    const [oldest, newest] = [days[from], days[to - 1]];
    if (oldest === undefined || newest === undefined) break;
    const period: Cut = { ...joined(oldest, newest), grain, part: 0 };
    const isFull = sizeOf(period) >= fullSize;
    if (open !== undefined && (isFull || sizeOf(open) >= shelfSize)) {
      cuts.push(open);
      open = undefined;
    }
    if (isFull) cuts.push(...cut(days.slice(from, to), depth + 1));
    else open = open === undefined ? period : joined(open, period);
    from = to;
  }
  if (open === undefined) return cuts;
  const before = cuts.at(-1);
  // What is left of a month or a year would often be a page of one entry.
  const joins = depth > 0 && before?.grain === grain && before.part === 0 && sizeOf(open) < shelfSize / 2;
  return joins ? [...cuts.slice(0, -1), joined(before, open)] : [...cuts, open];
}

/** The index of the first day behind the period in which the day at an index lies. */
function endOfRun(days: readonly Span[], from: number, grain: Grain): number {
  const end = endOfPeriod(days[from]?.first ?? 0, grain);
  let to = from + 1;
  while ((days[to]?.first ?? end) < end) to += 1;
  return to;
}

/** Cuts one day so that a new entry changes the newest part and nothing else: each part but that has the size of a shelf. */
function toParts(day: Span): readonly Cut[] {
  const count = Math.floor(sizeOf(day) / shelfSize);
  return Array.from({ length: count }, (_, index) => {
    const start = day.start + index * shelfSize;
    const end = index === count - 1 ? day.end : start + shelfSize;
    return { ...day, start, end, grain: 'day', part: index + 1 };
  });
}
