import { compound, digit } from './atoms.ts';
import { patternClass } from './token-class.ts';

// Terminators of European numbers (UAX #9, class ET) that no other class reads; `#` before a number is a hashtag.
// Powers stand here because CSS, or the isolate of a footnote's reference, may take them out of the number.
const root = '[\\u221A-\\u221C]';
/** What stands before the number of a paragraph, or of a thing: `№ 5`, `N° 5`. */
const numero = '(?:[\\u00A7\\u2116]|[Nn][\\u00B0\\u00BA]) ?';
const fraction = '[\\u00BC-\\u00BE\\u2150-\\u215E]';
const power = '[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u207B]';
const terminator = '[#\\u00B0\\u00B1\\u2032-\\u2034\\u212E\\u2213]';

/** A number with a symbol that sticks to it only where no Arabic letter stands before: `5#`, `6′`. */
export const symbolNumber = patternClass(
  'number',
  ['digit', 'letter', 'other'],
  `${numero}${compound}|${root}${compound}|${compound} ?${fraction}|${compound}${power}+|${compound}${terminator}{1,3}(?:${compound}${terminator}{1,3})*(?!${digit})|${terminator}{1,3}${compound}`,
  { dir: 'ltr' },
);
