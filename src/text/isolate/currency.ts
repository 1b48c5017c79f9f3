import { compound, grouped, indicNumber, number, sign } from './atoms.ts';
import { patternClass } from './token-class.ts';

const symbol = '(?:(?:US|AU|CA|NZ|HK|SG|NT|MX|[ACRS])?[$\\u00A2-\\u00A5\\u20A0-\\u20CF])';
const amount = `(?:${grouped}|${number}|${indicNumber})`;
const scale = '(?: ?(?:bn|mn|tn|[bkmBKMT]|million|billion|trillion)(?![A-Za-z]))?';
/** What one unit costs: `/barrel`, `/MWh`. */
const perUnit = '(?:/[A-Za-z]{1,12}[\\u00B2\\u00B3]?(?![A-Za-z]))?';
const until = `(?:[-\\u2013]${symbol}?${amount})?`;
const untilAfter = `(?:${symbol}?[-\\u2013]${amount})?`;

/** An amount with the sign of its currency before or after it: `$1.2bn`, `20 $`. */
export const currency = patternClass(
  'currency',
  ['currency', 'digit', 'letter', 'sign'],
  [
    `${sign}?${symbol} ?${sign}?${amount}${until}${scale}${perUnit}`,
    `${sign}?${amount}${untilAfter}${scale}${symbol}(?!${compound})${perUnit}`,
    `${sign}?${amount}${until}${scale}[ \\u00A0\\u202F]${symbol}(?! ?${compound})${perUnit}`,
  ].join('|'),
  { dir: 'ltr' },
);
