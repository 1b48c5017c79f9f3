import { hash } from 'node:crypto';
import type { Lists } from './article-table.ts';

/** 64 bits in two unsigned halves: what tells two builds' inputs apart. Not proof against an adversary; contents that are shipped have SHA-256. */
export type Digest = readonly [number, number];

/** Digests in a column, two halves each: what is made anew for every row of an archive must not be an object for every row. */
export type Pairs = Uint32Array;

/** A digest that grows by mixing; two lanes of 32 bits with multiplications of MurmurHash3's finalizer. The order in which digests are added matters. */
export interface Mixer {
  readonly add: (a: number, b: number) => Mixer;
  /** Adds the digest at an index of a column. */
  readonly addFrom: (column: Pairs, index: number) => Mixer;
  readonly digest: () => Digest;
  /** Puts the digest at an index of a column. */
  readonly put: (column: Pairs, index: number) => void;
  /** Begins again. */
  readonly clear: () => Mixer;
}

/** The digest of a text (the start of its SHA-1). */
export function digestOf(text: string | Uint8Array): Digest {
  const bytes = hash('sha1', text, 'buffer');
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
}

const [firstHigh, firstLow] = [0x9e3779b9 | 0, 0x85ebca6b | 0];

/** An empty mixer. */
export function toMixer(): Mixer {
  let high = firstHigh;
  let low = firstLow;
  const mixer: Mixer = {
    add: (a, b) => {
      high = Math.imul(high ^ a, 0x85ebca6b);
      high = Math.imul((high ^ (high >>> 15)) + low, 0xc2b2ae35);
      low = Math.imul(low ^ b ^ (high >>> 7), 0x9e3779b1);
      low = Math.imul((low ^ (low >>> 13)) + high, 0x27d4eb2f);
      high ^= low >>> 16;
      return mixer;
    },
    addFrom: (column, index) => mixer.add(column[index * 2] ?? 0, column[index * 2 + 1] ?? 0),
    digest: () => [high >>> 0, low >>> 0],
    put: (column, index) => {
      column[index * 2] = high;
      column[index * 2 + 1] = low;
    },
    clear: () => {
      high = firstHigh;
      low = firstLow;
      return mixer;
    },
  };
  return mixer;
}

/** The digests of two columns' rows, those at `rows`, side by side. */
export function pairUp(high: Uint32Array, low: Uint32Array, rows: Uint32Array): Pairs {
  const pairs = new Uint32Array(rows.length * 2);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    pairs[index * 2] = high[row] ?? 0;
    pairs[index * 2 + 1] = low[row] ?? 0;
  }
  return pairs;
}

// One loop for all columns: what runs often is compiled well, and soon.
/** The digests of all that some columns, equally long, have at each index. */
export function mixPairs(...columns: readonly [Pairs, ...Pairs[]]): Pairs {
  const mixer = toMixer();
  const mixed = new Uint32Array(columns[0].length);
  for (let index = 0; index < mixed.length / 2; index += 1) {
    mixer.clear();
    for (let at = 0; at < columns.length; at += 1) mixer.addFrom(columns[at] ?? mixed, index);
    mixer.put(mixed, index);
  }
  return mixed;
}

/** Digests by number, each made when it is first asked for. */
export interface PairsOnce {
  readonly pairs: Pairs;
  /** Makes the one of a number, if it is not made. */
  readonly need: (number: number) => void;
}

/** Digests of numbers below `count`. */
export function pairsOnce(count: number, make: (number: number) => Digest): PairsOnce {
  const pairs = new Uint32Array(count * 2);
  const isMade = new Uint8Array(count);
  return {
    pairs,
    need: (number) => {
      if (isMade[number] !== 0) return;
      pairs.set(make(number), number * 2);
      isMade[number] = 1;
    },
  };
}

/** The digests of all that stands in the lists of rows, those at `rows`. */
export function mixLists(rows: Uint32Array, { starts, values }: Lists, { pairs, need }: PairsOnce): Pairs {
  const mixer = toMixer();
  const mixed = new Uint32Array(rows.length * 2);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const end = starts[row + 1] ?? 0;
    mixer.clear();
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const number = values[at] ?? 0;
      need(number);
      mixer.addFrom(pairs, number);
    }
    mixer.put(mixed, index);
  }
  return mixed;
}

/** The digests of the numbers in a column at `rows`. */
export function pairsAt(rows: Uint32Array, numbers: Uint32Array, { pairs, need }: PairsOnce): Pairs {
  const found = new Uint32Array(rows.length * 2);
  for (let index = 0; index < rows.length; index += 1) {
    const number = numbers[rows[index] ?? 0] ?? 0;
    need(number);
    found[index * 2] = pairs[number * 2] ?? 0;
    found[index * 2 + 1] = pairs[number * 2 + 1] ?? 0;
  }
  return found;
}

/** 64 bits of a name, by which it is looked up: FNV-1a over UTF-16 code units, and the same again with MurmurHash3's first multiplier. */
export function hashName(name: string): Digest {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0xcc9e2d51);
    low ^= low >>> 15;
  }
  return [high >>> 0, low >>> 0];
}
