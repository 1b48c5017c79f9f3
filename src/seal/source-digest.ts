import { hash } from 'node:crypto';
import { readOver } from './read-over.ts';

/** The first 128 bits of a file's SHA-256, as four unsigned numbers. */
export type SourceDigest = readonly [number, number, number, number];

/** Stands for a file that cannot be opened; such a file is tried again by every build. */
export const noDigest: SourceDigest = [0, 0, 0, 0];

/** The digest of a file's bytes. */
export function sourceDigest(bytes: Uint8Array): SourceDigest {
  const digest = hash('sha256', bytes, 'buffer');
  return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}

/** The digest of a file as it is now; it is asked for every file of a fresh checkout. `size`: the file's, as it was seen. */
export function digestOfFile(file: string, size: number): SourceDigest {
  try {
    return sourceDigest(readOver(file, size));
  } catch {
    return noDigest;
  }
}
