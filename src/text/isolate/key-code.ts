import { digit } from './atoms.ts';
import { patternClass } from './token-class.ts';

/** What is typed on a telephone to ask the network for something (3GPP TS 22.030): `*123#`, `*#06#`. */
export const keyCode = patternClass(
  'phone',
  ['other', 'sigil'],
  `[*#]{1,2}${digit}{1,6}(?:\\*${digit}{1,16}){0,6}#(?![A-Za-z0-9])`,
  { dir: 'ltr' },
);
