import { gap, indicNumber, number, sign } from './atoms.ts';
import { patternClass } from './token-class.ts';

const degree = `(?:\\u00B0(?:${gap}?[CFK](?![A-Za-z]))?|[\\u2103\\u2109]|\\u00BA(?:[CF](?![A-Za-z]))?)`;

/** Degrees: `−5°C`, `45°`, and their unit alone. */
export const temperature = patternClass(
  'temperature',
  ['digit', 'other', 'sign'],
  `${sign}?(?:${number}|${indicNumber})(?:[-\\u2013]${number})?${gap}?${degree}|\\u00B0[CFK](?![A-Za-z])`,
  { dir: 'ltr' },
);
