import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Larger files are seldom articles. */
const shared = Buffer.allocUnsafeSlow(64 * 1024);

/** A file's bytes, which the next call may write over; `size`: the file's, as it was seen. */
export function readOver(file: string, size: number): Uint8Array {
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
