import { bigEndian, hasLetters, toSize } from './size.ts';
import type { SizeReader } from './size.ts';

/** PNG (ISO/IEC 15948): the IHDR chunk is always first. */
export const pngSize: SizeReader = (bytes) => {
  if (bytes[0] !== 0x89 || !hasLetters(bytes, 1, 'PNG\r\n') || !hasLetters(bytes, 12, 'IHDR'))
    return undefined;
  return toSize(bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4));
};
