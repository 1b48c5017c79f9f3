import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** The SHA-256 of a content, in hexadecimal digits. */
export const sha256Of = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** What is read of a file at once; a checkout has many small files looked at. */
const shared = Buffer.allocUnsafeSlow(262_144);

/** The SHA-256 of a file, which is not brought into memory whole. Throws what the disk throws. */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let count = readSync(file, shared); count > 0; count = readSync(file, shared))
      hash.update(shared.subarray(0, count));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
