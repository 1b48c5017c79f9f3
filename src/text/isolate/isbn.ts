import { digit } from './atoms.ts';
import { patternClass } from './token-class.ts';

/** The number of a book (ISO 2108). */
export const isbn = patternClass(
  'isbn',
  ['digit', 'letter'],
  `(?:ISBN(?:-1[03])?:? ?)?97[89][- ]?${digit}(?:[- ]?${digit}){9}(?![-\\w])|ISBN(?:-1[03])?:? ?(?:${digit}[- ]?){9}[0-9Xx](?![-\\w])`,
  { dir: 'ltr' },
);
