import { readFileSync } from 'node:fs';
import { CacheFault } from '../../archive/index.ts';

/** A file of the store; throws a CacheFault for one that cannot be read. */
export function readWhole(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new CacheFault(`${file} cannot be read`);
  }
}
