import { compound, digit } from './atoms.ts';
import { patternClass } from './token-class.ts';

// Terminators of European numbers (UAX #9, class ET) that no other class reads; `#` before a number is a hashtag.
// Powers stand here because CSS, or the isolate of a footnote's reference, may take them out of the number.
const power = '[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u207B]';
const terminator = '[#\\u00B0\\u00B1\\u2032-\\u2034\\u212E\\u2213]';

/** A number with a symbol that sticks to it only where no Arabic letter stands before: `5#`, `6′`. */
export const symbolNumber = patternClass(
  'number',
  ['digit', 'other'],
  `${compound}${power}+|${compound}${terminator}{1,3}(?:${compound}${terminator}{1,3})*(?!${digit})|${terminator}{1,3}${compound}`,
  { dir: 'ltr' },
);
