import { digit } from './atoms.ts';
import { patternClass } from './token-class.ts';

/** A version of a program that begins with a digit and has a word in it: `2.0.1-beta.3` (Semantic Versioning 2.0.0, 9). */
export const version = patternClass(
  'version',
  ['digit'],
  `${digit}+(?:\\.${digit}+)+[-+][A-Za-z][A-Za-z0-9]*(?:[-.+][A-Za-z0-9]+)*`,
  { dir: 'ltr' },
);
