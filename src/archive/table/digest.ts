import { createHash } from 'node:crypto';

/** 64 bits in two unsigned halves: what tells two builds' inputs apart. Not proof against an adversary; contents that are shipped have SHA-256. */
export type Digest = readonly [number, number];

/** A digest that grows by mixing; two lanes of 32 bits with multiplications of MurmurHash3's finalizer. */
export interface Mixer {
  readonly add: (a: number, b: number) => Mixer;
  readonly digest: () => Digest;
}

/** The digest of a text (the start of its SHA-1). */
export function digestOf(text: string | Uint8Array): Digest {
  const bytes = createHash('sha1').update(text).digest();
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
}

/** An empty mixer; the order in which digests are added matters. */
export function toMixer(): Mixer {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  const mixer: Mixer = {
    add: (a, b) => {
      high = Math.imul(high ^ a, 0x85ebca6b);
      high = Math.imul((high ^ (high >>> 15)) + (low | 0), 0xc2b2ae35);
      low = Math.imul(low ^ b ^ (high >>> 7), 0x9e3779b1);
      low = Math.imul((low ^ (low >>> 13)) + (high | 0), 0x27d4eb2f);
      high ^= low >>> 16;
      return mixer;
    },
    digest: () => [high >>> 0, low >>> 0],
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
