import { hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

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

/** Larger files are seldom articles. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);

/** A file's bytes, which the next call may write over. */
function readOver(file: string, size: number): Uint8Array {
  if (size >= shared.length) return readFileSync(file);
  const descriptor = openSync(file, 'r');
  let length: number;
  try {
    length = readSync(descriptor, shared, 0, size + 1, null);
  } finally {
    closeSync(descriptor);
  }
  return length === size ? shared.subarray(0, size) : readFileSync(file);
}
