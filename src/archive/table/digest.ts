import { hash } from 'node:crypto';

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
