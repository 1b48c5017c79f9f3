import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toShelves } from '../../src/page/shelf.ts';

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);

describe('a list cut into shelves', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 0],
    [19, 19, 0],
    [20, 20, 0],
    [39, 39, 0],
    [40, 20, 1],
    [41, 21, 1],
    [60, 20, 2],
  ])('of %i entries keeps %i on its front and fills %i shelves', (count, front, full) => {
    const shelves = toShelves(newestFirst(count), 20);
    expect([shelves.front.length, shelves.full.length]).toEqual([front, full]);
  });

  it('loses nothing, repeats nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 30 }), (count, size) => {
        const { front, full } = toShelves(newestFirst(count), size);
        expect([...front, ...[...full].reverse().flat()]).toEqual(newestFirst(count));
        expect(full.every((shelf) => shelf.length === size)).toBe(true);
      }),
    );
  });

  it('never changes a full shelf when entries are added', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (before, added) => {
        const old = toShelves(newestFirst(before), 7).full;
        expect(toShelves(newestFirst(before + added), 7).full.slice(0, old.length)).toEqual(old);
      }),
    );
  });
});
