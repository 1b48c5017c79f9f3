import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySchema, listKeys, mapKeys, wordKeys, wordListKey } from '../../src/quote/entry-schema.ts';
import { plainEntry } from '../../src/quote/plain-entry.ts';

const runs = Number(process.env['RUNS'] ?? 1000);

const word = fc.constantFrom('', ' ', 'نص', 'صفحة «مثال»', '2022-06-28', 'https://x.com/misal');
const odd = fc.constantFrom<unknown>(undefined, null, 7, true, 7n, {}, [], ['نص'], { url: 'x' }, new Date(0), Object.create({ by: 'x' })); // prettier-ignore
const mapOf = (keys: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: word },
    { weight: 6, arbitrary: fc.dictionary(fc.constantFrom(...keys), word) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...keys, 'other'), fc.oneof(word, odd)) },
  );
const listOf = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(one, fc.array(one, { maxLength: 3 }));
const fields: readonly fc.Arbitrary<readonly [string, unknown]>[] = [
  ...wordKeys.map((key) => fc.tuple(fc.constant(key), word)),
  ...Object.entries(mapKeys).map(([key, keys]) => fc.tuple(fc.constant(key), mapOf(keys))),
  ...Object.entries(listKeys).map(([key, keys]) => fc.tuple(fc.constant(key), listOf(mapOf(keys)))),
  fc.tuple(fc.constant(wordListKey), listOf(word)),
];
const entries = fc.array(
  fc.oneof(
    { weight: 30, arbitrary: fc.oneof(...fields) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('other', 'by', 'risk', 'via', 'archive'), odd) },
  ),
  { maxLength: 8 },
);

describe('a record in plain words', () => {
  it('is what the schema reads, wherever it is read without it', () => {
    let taken = 0;
    fc.assert(
      fc.property(entries, fc.boolean(), (pairs, isBare) => {
        const value = Object.assign(Object.create(isBare ? null : Object.prototype), Object.fromEntries(pairs)) as object; // prettier-ignore
        const quick = plainEntry(value);
        if (quick === undefined) return;
        taken += 1;
        const { success, data } = entrySchema.safeParse(value);
        expect(success).toBe(true);
        expect(quick).toEqual(data);
      }),
      { numRuns: runs },
    );
    expect(taken / runs).toBeGreaterThan(0.3);
  });

  it.each([[undefined], [null], ['نص'], [7], [[]], [new Map()], [Object.create({ by: 'x' })]])(
    'is left to the schema when it is no map of its own fields: %o',
    (value) => {
      expect(plainEntry(value)).toBeUndefined();
    },
  );
});
