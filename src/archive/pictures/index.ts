import { avifSize } from './avif.ts';
import { gifSize } from './gif.ts';
import { jpegSize } from './jpeg.ts';
import { pngSize } from './png.ts';
import type { SizeReader } from './size.ts';
import { svgSize } from './svg.ts';
import { webpSize } from './webp.ts';

export type { PictureSize, SizeReader } from './size.ts';

/** A reader of sizes for each ending of a picture's name. */
export const sizeReaders: Readonly<Record<string, SizeReader>> = {
  avif: avifSize,
  gif: gifSize,
  jpeg: jpegSize,
  jpg: jpegSize,
  png: pngSize,
  svg: svgSize,
  webp: webpSize,
};
