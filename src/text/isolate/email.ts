import { patternClass } from './token-class.ts';

/** A postal address of the net: `218tv@example.com`. Lengths after RFC 5321, 4.5.3.1. */
export const email = patternClass(
  'email',
  ['digit', 'letter'],
  '(?:mailto:)?[A-Za-z0-9_.%+-]{1,64}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9][A-Za-z0-9-]{0,62}){1,8}(?<!-)',
  { dir: 'ltr' },
);
