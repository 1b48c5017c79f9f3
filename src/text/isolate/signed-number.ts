import { compound, grouped, indicNumber, number, sign } from './atoms.ts';
import { patternClass } from './token-class.ts';

const unsigned = `(?:${grouped}|${compound}|${indicNumber})`;

/** A number with its sign before it (`-5`, `+1.2`, `±3`, `≥18`, `~5`), or an age with its plus after it: `18+`. */
export const signedNumber = patternClass(
  'number',
  ['digit', 'other', 'sign'],
  `(?:${sign}|[<>~\\u2248\\u2264\\u2265])${unsigned}|(?:${number}|${indicNumber})\\+(?![\\p{L}\\p{N}])`,
  {
    dir: 'ltr',
  },
);
