import { bigEndian, hasLetters, toSize } from './size.ts';
import type { PictureSize, SizeReader } from './size.ts';

/** Boxes that hold boxes on the way to the size, with the bytes before the first inner one (ISO/IEC 23008-12). */
const containers: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };

const boxesMax = 200;

/** AVIF: the largest `ispe` property, because a thumbnail and the tiles of a grid have their own. */
export const avifSize: SizeReader = (bytes) => {
  if (!hasLetters(bytes, 4, 'ftyp')) return undefined;
  const brandsEnd = Math.min(bigEndian(bytes, 0, 4) ?? 0, bytes.length, 256);
  let isAvif = false;
  for (let at = 8; at + 4 <= brandsEnd; at += 4)
    isAvif ||= hasLetters(bytes, at, 'avif') || hasLetters(bytes, at, 'avis');
  if (!isAvif) return undefined;

  let largest: PictureSize | undefined;
  let boxes = 0;
  const walk = (start: number, end: number): void => {
    let at = start;
    while (at + 8 <= end && boxes < boxesMax) {
      boxes += 1;
      const declared = bigEndian(bytes, at, 4) ?? 0;
      const length = declared === 0 ? end - at : declared;
      if (length < 8) return;
      const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
      const inner = containers[type];
      if (inner !== undefined) walk(at + 8 + inner, Math.min(at + length, end));
      else if (type === 'ispe') {
        const size = toSize(bigEndian(bytes, at + 12, 4), bigEndian(bytes, at + 16, 4));
        if (size !== undefined && size.width * size.height > (largest?.width ?? 0) * (largest?.height ?? 0))
          largest = size;
      }
      at += length;
    }
  };
  walk(0, bytes.length);
  return largest;
};
