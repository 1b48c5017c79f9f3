import { compound, grouped, indicNumber, sign } from './atoms.ts';
import { patternClass } from './token-class.ts';

/** A number with its sign before it: `-5`, `+1.2`, `±3`. */
export const signedNumber = patternClass(
  'number',
  ['sign'],
  `${sign}(?:${grouped}|${compound}|${indicNumber})`,
  {
    dir: 'ltr',
  },
);
