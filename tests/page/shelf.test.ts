import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Shelf, toShelves } from '../../src/page/shelf.ts';

/** An entry with a day and a number of its own. */
interface Entry {
  readonly day: number;
  readonly id: number;
}

const dayOf = ({ day }: Entry): number => day;
const dayAt = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Entries on days, the newest first; `counts`: how many there are on each day. */
const entriesOn = (...counts: readonly (readonly [string, number])[]): Entry[] =>
  counts
    .flatMap(([date, count]) => Array.from({ length: count }, () => dayAt(date)))
    .toSorted((a, b) => b - a)
    .map((day, id) => ({ day, id }));

const cut = (entries: readonly Entry[]) => toShelves(entries, dayOf);

const nameOf = ({ first, last, grain, part, entries }: Shelf<Entry>): string => {
  const length = { year: 4, month: 7, day: 10 }[grain];
  const [from, to] = [first, last].map((day) => new Date(day * 86_400_000).toISOString().slice(0, length));
  const name = from === to ? from : `${String(from)}–${String(to)}`;
  return `${String(name)}${part === 0 ? '' : ` (${String(part)})`}: ${String(entries.length)}`;
};

/** Lists with years, months and days of every size, newest first. */
const lists = fc
  .array(
    fc.record({
      start: fc.integer({ min: dayAt('2019-11-20'), max: dayAt('2024-02-10') }),
      spread: fc.constantFrom(1, 3, 30, 200, 900),
      count: fc.constantFrom(1, 5, 19, 21, 39, 41, 90),
      seed: fc.nat(1000),
    }),
    { maxLength: 7 },
  )
  .map((groups) =>
    groups
      .flatMap(({ start, spread, count, seed }) =>
        Array.from({ length: count }, (_, index) => start + ((index * 7919 + seed) % spread)),
      )
      .toSorted((a, b) => b - a)
      .map((day, index, { length }): Entry => ({ day, id: length - index })),
  );

const runs = Number(process.env['RUNS'] ?? 300);

describe('a list cut into shelves', () => {
  it.each<[string, Entry[], number, string[]]>([
    ['nothing', [], 0, []],
    ['one entry', entriesOn(['2026-03-01', 1]), 1, []],
    ['few entries of many years', entriesOn(['2012-01-01', 9], ['2020-01-01', 10]), 19, []],
    ['two short years', entriesOn(['2024-03-01', 20], ['2025-06-01', 20]), 20, ['2024: 20']],
    [
      'short years, put together until they fill a page',
      entriesOn(
        ['2021-03-01', 9],
        ['2022-06-01', 12],
        ['2023-06-01', 3],
        ['2024-01-01', 18],
        ['2025-02-01', 25],
      ),
      25,
      ['2023–2024: 21', '2021–2022: 21'],
    ],
    [
      'a year with many entries, by months',
      entriesOn(
        ['2024-01-05', 12],
        ['2024-02-05', 12],
        ['2024-09-05', 21],
        ['2024-11-05', 4],
        ['2025-01-05', 30],
      ),
      30,
      ['2024-09–2024-11: 25', '2024-01–2024-02: 24'],
    ],
    [
      'a month with many entries, by days',
      entriesOn(['2024-01-05', 5], ['2024-01-06', 18], ['2024-01-30', 22], ['2024-03-01', 30]),
      30,
      ['2024-01-30: 22', '2024-01-05–2024-01-06: 23'],
    ],
    [
      'a day with many entries, in parts',
      entriesOn(['2024-01-05', 3], ['2024-01-06', 65], ['2024-01-07', 20]),
      20,
      ['2024-01-06 (3): 25', '2024-01-06 (2): 20', '2024-01-06 (1): 20', '2024-01-05: 3'],
    ],
    [
      'few entries of today, before those of yesterday',
      entriesOn(['2024-01-05', 40], ['2024-01-06', 3]),
      23,
      ['2024-01-05 (1): 20'],
    ],
  ])('%s', (_, entries, front, shelves) => {
    const cutList = cut(entries);
    expect([cutList.front.length, cutList.shelves.map(nameOf)]).toEqual([front, shelves]);
  });

  it('keeps entries without a day on its front', () => {
    const undated = [-1, -2].map((id): Entry => ({ id, day: Number.NaN }));
    const { front, shelves } = cut([...undated, ...entriesOn(['2024-01-05', 20], ['2025-01-06', 30])]);
    expect(front.slice(0, 2)).toEqual(undated);
    expect([front.length, shelves.map(nameOf)]).toEqual([32, ['2024: 20']]);
    expect(cut(undated)).toEqual({ front: undated, shelves: [] });
  });

  it('loses nothing, repeats nothing, keeps the order, and gives each shelf an address of its own', () => {
    fc.assert(
      fc.property(lists, (entries) => {
        const { front, shelves } = cut(entries);
        expect([...front, ...shelves.flatMap((shelf) => shelf.entries)]).toEqual(entries);
        expect(front.length).toBeGreaterThanOrEqual(Math.min(20, entries.length));
        expect(shelves.every((shelf) => shelf.entries.length > 0 && shelf.entries.length < 68)).toBe(true);
        const names = shelves.map((shelf) => nameOf(shelf).replace(/(?:–\S+)?: \d+$/, ''));
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: runs },
    );
  });

  it('never changes a shelf when newer entries are added', () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true }), (entries, share) => {
        const old = cut(entries.slice(Math.floor(entries.length * share))).shelves;
        expect(old.length === 0 ? [] : cut(entries).shelves.slice(-old.length)).toEqual(old);
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ['year', 4],
    ['month', 7],
    ['day', 10],
  ] as const)('changes shelves of one %s alone when an entry is taken out of many of it', (_, length) => {
    const periodOf = ({ day }: Entry): string => new Date(day * 86_400_000).toISOString().slice(0, length);
    fc.assert(
      fc.property(lists, fc.nat(), (entries, pick) => {
        const sizes = new Map<string, number>();
        for (const entry of entries) sizes.set(periodOf(entry), (sizes.get(periodOf(entry)) ?? 0) + 1);
        const candidates = entries.filter((entry) => (sizes.get(periodOf(entry)) ?? 0) > 40);
        const taken = candidates[pick % candidates.length];
        if (taken === undefined) return;
        const outside = (list: readonly Entry[]) =>
          cut(list).shelves.filter(
            (shelf) => !shelf.entries.some((entry) => periodOf(entry) === periodOf(taken)),
          );
        const without = outside(entries.filter((entry) => entry !== taken));
        // The front may need one more of the shelves to be as long.
        const before = outside(entries);
        expect(before.length - without.length).toBeLessThanOrEqual(1);
        expect(before.slice(-without.length || before.length)).toEqual(without);
      }),
      { numRuns: runs },
    );
  });
});
