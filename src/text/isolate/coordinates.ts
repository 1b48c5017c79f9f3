import { digit } from './atoms.ts';
import { patternClass } from './token-class.ts';

const fraction = `${digit}{1,3}(?:\\.${digit}+)?`;
const minutes = `(?: ?${digit}{1,2}(?:\\.${digit}+)?[\\u2032'\\u2019](?: ?${digit}{1,2}(?:\\.${digit}+)?[\\u2033"\\u201D])?)?`;
const angle = `${fraction} ?\\u00B0${minutes} ?[NSEWnsew](?![A-Za-z])`;
const decimal = `[-+\\u2212]?${digit}{1,3}\\.${digit}{3,}`;

/** A place on the globe: `25.2° N, 55.3° E` or `25.2048, 55.2708`. */
export const coordinates = patternClass(
  'coordinates',
  ['digit', 'sign'],
  `${angle}(?:,? ?${angle})?|${decimal}, ?${decimal}(?!${digit})`,
  { dir: 'ltr' },
);
