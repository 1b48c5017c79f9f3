import { hasLetters, littleEndian, toSize } from './size.ts';
import type { SizeReader } from './size.ts';

/** GIF 87a and 89a: the logical screen. */
export const gifSize: SizeReader = (bytes) => {
  if (!hasLetters(bytes, 0, 'GIF87a') && !hasLetters(bytes, 0, 'GIF89a')) return undefined;
  return toSize(littleEndian(bytes, 6, 2), littleEndian(bytes, 8, 2));
};
