import { digit } from './atoms.ts';
import { patternClass } from './token-class.ts';

const day =
  '[0-9\\u06F0-\\u06F9]{4}-[01\\u06F0\\u06F1][0-9\\u06F0-\\u06F9]-[0-3\\u06F0-\\u06F3][0-9\\u06F0-\\u06F9]';
const clock = `${digit}{2}:${digit}{2}(?::${digit}{2}(?:[.,]${digit}+)?)?`;

/** A date of ISO 8601, with a time and a zone or without: `2016-08-30T10:30+04:00`. */
export const isoDate = patternClass(
  'date',
  ['digit'],
  `${day}(?:[T ]${clock}(?: ?Z| ?[-+\\u2212]${digit}{2}:?${digit}{2})?)?(?![-\\u2013]?[A-Za-z0-9])`,
  { dir: 'ltr' },
);
