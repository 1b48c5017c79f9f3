import { hasLetters, littleEndian, toSize } from './size.ts';
import type { SizeReader } from './size.ts';

/** WebP (RFC 9649): lossy, lossless and extended. */
export const webpSize: SizeReader = (bytes) => {
  if (!hasLetters(bytes, 0, 'RIFF') || !hasLetters(bytes, 8, 'WEBP')) return undefined;
  if (hasLetters(bytes, 12, 'VP8X')) {
    const width = littleEndian(bytes, 24, 3);
    const height = littleEndian(bytes, 27, 3);
    return width === undefined || height === undefined ? undefined : toSize(width + 1, height + 1);
  }
  if (hasLetters(bytes, 12, 'VP8 ')) {
    if (bytes[23] !== 0x9d || bytes[24] !== 0x01 || bytes[25] !== 0x2a) return undefined;
    const width = littleEndian(bytes, 26, 2);
    const height = littleEndian(bytes, 28, 2);
    // The two high bits scale for display, which browsers ignore.
    return width === undefined || height === undefined ? undefined : toSize(width & 0x3fff, height & 0x3fff);
  }
  if (hasLetters(bytes, 12, 'VP8L') && bytes[20] === 0x2f) {
    const packed = littleEndian(bytes, 21, 4);
    if (packed === undefined) return undefined;
    return toSize((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
  }
  return undefined;
};
