import { grouped } from './atoms.ts';
import { patternClass } from './token-class.ts';

/** Thousands set apart by spaces, which would change places: `1 234 567`. */
export const groupedNumber = patternClass('number', ['digit'], `${grouped}(?![A-Za-z])`, { dir: 'ltr' });
