import { compound, digit } from './atoms.ts';
import { patternClass } from './token-class.ts';

// Terminators of European numbers (UAX #9, class ET) that no other class reads; `#` before a number is a hashtag.
const terminator = '[#\\u00B0\\u00B1\\u2032-\\u2034\\u212E\\u2213]';

/** A number with a symbol that sticks to it only where no Arabic letter stands before: `5#`, `6′`. */
export const symbolNumber = patternClass(
  'number',
  ['digit', 'other'],
  `${compound}${terminator}+(?:${compound}${terminator}+)*(?!${digit})|${terminator}+${compound}`,
  { dir: 'ltr' },
);
