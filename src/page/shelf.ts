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

/** Entries of a list from `start` to before `end`, counted from the oldest, and what they are as a shelf. */
interface Cut extends Omit<Shelf, 'entries'> {
  readonly start: number;
  readonly end: number;
}

/** A list by place, 0 is the oldest entry. */
interface Dated {
  readonly count: number;
  readonly dayAt: (place: number) => number;
}

/**
 * Cuts a list (newest first) by years, those with many entries by months, and so on to days and parts of days; short
 * periods are put together until they fill a page. A new entry changes the front, and at most what was on it moves to a
 * shelf; one that is added or taken away amid a full period changes nothing outside that period. `dayOf`: days since 1970-01-01;
 * NaN, which no entry behind one with a day may have, for those that stay on the front.
 */
export function toShelves<T>(newestFirst: readonly T[], dayOf: (entry: T) => number): Shelves<T> {
  const all = newestFirst.length;
  const dayAt = (place: number): number => {
    const entry = newestFirst[all - 1 - place];
    return entry === undefined ? Number.NaN : dayOf(entry);
  };
  const count = placeAfter({ count: all, dayAt }, 0, Infinity);
  const cuts = cut({ count, dayAt }, 0, count, 0);
  let front = cuts.length;
  let start = count;
  while (front > 0 && count - start < shelfSize) {
    front -= 1;
    start = cuts[front]?.start ?? 0;
  }
  const shelves: Shelf<T>[] = [];
  for (const { start, end, first, last, grain, part } of cuts.slice(0, front).reverse())
    shelves.push({ entries: newestFirst.slice(all - end, all - start), first, last, grain, part });
  return { front: newestFirst.slice(0, all - start), shelves };
}

/** The first place from one on whose day is not before another. */
function placeAfter({ count, dayAt }: Dated, from: number, day: number): number {
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayAt(middle) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts what stands between two places by the grain of a depth and those below it. */
function cut(list: Dated, start: number, end: number, depth: number): Cut[] {
  const grain = grains[depth];
  if (grain === undefined) return toParts(list, start, end);
  const cuts: Cut[] = [];
  // From where on shorter periods wait for others.
  let open = start;
  const close = (to: number): void => {
    if (to > open)
      cuts.push({ start: open, end: to, first: list.dayAt(open), last: list.dayAt(to - 1), grain, part: 0 });
    open = to;
  };
  for (let from = start; from < end;) {
    const to = placeAfter(list, from, endOfPeriod(list.dayAt(from), grain));
    const isFull = to - from >= fullSize;
    if (isFull || from - open >= shelfSize) close(from);
    if (isFull) {
      cuts.push(...cut(list, from, to, depth + 1));
      open = to;
    }
    from = to;
  }
  const before = cuts.at(-1);
  // What is left of a month or a year would often be a page of one entry.
  const joins = depth > 0 && before?.grain === grain && before.part === 0 && end - open < shelfSize / 2;
  if (joins && end > open) {
    cuts.pop();
    open = before.start;
  }
  close(end);
  return cuts;
}

/** Cuts one day so that a new entry changes the newest part and nothing else: each part but that has the size of a shelf. */
function toParts({ dayAt }: Dated, start: number, end: number): Cut[] {
  const count = Math.floor((end - start) / shelfSize);
  const day = dayAt(start);
  return Array.from({ length: count }, (_, index) => ({
    start: start + index * shelfSize,
    end: index === count - 1 ? end : start + (index + 1) * shelfSize,
    first: day,
    last: day,
    grain: 'day',
    part: index + 1,
  }));
}
