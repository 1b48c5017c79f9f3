import { digit } from './atoms.ts';
import { patternClass } from './token-class.ts';

const years = '(?:1[0-9]|20)[0-9]{2}';

/** A number that is read in groups of four: of a bank account (ISO 13616) or a payment card (ISO 7812). A row of years is none. */
export const accountNumber = patternClass(
  'account',
  ['digit', 'letter'],
  `[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])|(?!${years}(?: ${years})+(?!${digit}))${digit}{4}(?: ${digit}{4}){2,4}(?! ?${digit})`,
  { dir: 'ltr' },
);
