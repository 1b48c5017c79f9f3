import { bigEndian, hasLetters, littleEndian, toSize } from './size.ts';
import type { SizeReader } from './size.ts';

/** Markers without a length: TEM, RST0–RST7 and SOI. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Frame headers, SOF0–SOF15, without DHT, JPG and DAC, which share their range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** JPEG (ITU-T T.81): the first frame header, its sides exchanged when EXIF says that the camera was held upright, as browsers draw it. */
export const jpegSize: SizeReader = (bytes) => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  let turned = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    const length = bigEndian(bytes, at + 2, 2) ?? 0;
    if (length < 2 || marker === 0xd9 || marker === 0xda) return undefined;
    if (isFrame(marker)) {
      const height = bigEndian(bytes, at + 5, 2);
      const width = bigEndian(bytes, at + 7, 2);
      return turned ? toSize(height, width) : toSize(width, height);
    }
    if (marker === 0xe1 && hasLetters(bytes, at + 4, 'Exif\0\0'))
      turned = isTurned(bytes, at + 10, at + 2 + length);
    at += 2 + length;
  }
  return undefined;
};

/** Whether the orientation tag (0x0112) of a TIFF block is one of those that exchange width and height: 5 to 8. */
function isTurned(bytes: Uint8Array, start: number, end: number): boolean {
  const little = hasLetters(bytes, start, 'II');
  const read = (offset: number, length: number): number =>
    (little ? littleEndian(bytes, offset, length) : bigEndian(bytes, offset, length)) ?? 0;
  const directory = start + read(start + 4, 4);
  const entries = Math.min(read(directory, 2), 64);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > end) return false;
    if (read(at, 2) === 0x0112) return read(at + 8, 2) >= 5 && read(at + 8, 2) <= 8;
  }
  return false;
}
