import { number } from './atoms.ts';
import { patternClass } from './token-class.ts';

/** Sides of a rectangle or a box: `1920×1080`, `10 × 20 × 5 cm`. */
export const dimensions = patternClass(
  'dimensions',
  ['digit'],
  `${number}(?: ?[x\\u00D7\\u2715\\u2A2F] ?${number})+(?:[ \\u00A0]?(?:cm|mm|m|km|px|in|ft))?(?![A-Za-z0-9^\\u00B2\\u00B3\\u00B9\\u2070-\\u207B]| ?[-+=<>\\u00D7\\u2264\\u2265\\u2248])`,
  { dir: 'ltr' },
);
