import { compound, digit, gap, grouped, indic, indicNumber, sign } from './atoms.ts';
import type { Token, TokenClass } from './token-class.ts';

const percentSign = '[%\\u066A\\u2030\\u2031]';
const end = `(?!${digit}|${indic}|[A-Za-z%])`;

const asTyped: Omit<Token, 'end'> = { dir: 'ltr' };
const inLine: Omit<Token, 'end'> = { dir: 'rtl', alm: true };

// The sign stands on the side that Arabic readers of each set of digits see it on: to the left of Western ones, to the right of Arabic-Indic ones.
const forms: readonly (readonly [RegExp, Omit<Token, 'end'>])[] = (
  [
    [`${sign}${compound}${gap}?${percentSign}${end}`, asTyped],
    [`${grouped}${gap}?${percentSign}${end}`, asTyped],
    [
      `${compound}${gap}?${percentSign}?(?:[-\\u2013]${compound}${gap}?${percentSign})?(?<=${percentSign})${end}`,
      inLine,
    ],
    [`${percentSign}${gap}?${sign}?(?:${grouped}|${compound})(?!${percentSign})`, asTyped],
    [`${sign}?${indicNumber}${gap}?${percentSign}${end}`, asTyped],
    [`${indicNumber}${percentSign}?[-\\u2013]${indicNumber}${gap}?${percentSign}${end}`, { dir: 'rtl' }],
    [`${percentSign}${gap}?${indicNumber}`, { dir: 'rtl' }],
  ] as const
).map(([source, how]) => [new RegExp(source, 'uy'), how]);

/** A share of a hundred or a thousand: `50%`, `+2.5%`. */
export const percent: TokenClass = {
  kind: 'percent',
  openings: ['digit', 'percent', 'sign'],
  match: (text, start) => {
    for (const [pattern, how] of forms) {
      pattern.lastIndex = start;
      if (pattern.test(text)) return { end: pattern.lastIndex, ...how };
    }
    return undefined;
  },
};
