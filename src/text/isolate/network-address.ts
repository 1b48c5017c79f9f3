import { patternClass } from './token-class.ts';

const group = '[0-9A-Fa-f]{1,4}';

/** The address of a card (IEEE 802) or of a computer (IPv6, RFC 4291): its groups would change places. */
export const networkAddress = patternClass(
  'address',
  ['digit', 'letter'],
  `(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![A-Za-z0-9:])|(?:${group}:){7}${group}(?![A-Za-z0-9:])|(?:${group}:){1,7}(?::${group}){1,6}(?![A-Za-z0-9:])`,
  { dir: 'ltr' },
);
