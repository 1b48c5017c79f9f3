/** A source of numbers in [0, 1) that always gives the same series for the same seed (mulberry32, Tommy Ettinger 2017, public domain). */
export type Random = () => number;

/** Starts a series; `seed` is any 32-bit integer. */
export function toRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One member of a list; throws when it is empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const member = list[Math.floor(random() * list.length)];
  if (member === undefined) throw new RangeError('nothing to pick from');
  return member;
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
