import { digit, indic, number } from './atoms.ts';
import { patternClass } from './token-class.ts';

const space = '[ \\u00A0\\u2009\\u202F]';
const power = '(?:[\\u00B2\\u00B3\\u00B9\\u2070-\\u207B]{1,4}|\\^[-+\\u2212]?[0-9]{1,4})?';
const operand = `[-+\\u2212\\u00B1]?${number}`;
const letter = '[A-Za-z\\u0391-\\u03C9]';
const term = `(?:${operand}(?:${letter}(?!${letter}))?${power}|[A-Za-z]{1,3}\\([A-Za-z0-9]{1,3}\\)|${letter}{1,2}${digit}?${power})`;
const end = `(?![.,:/]?${digit}|[A-Za-z])`;

/** A calculation, a score or a spaced date between numbers: `2 + 2 = 4`, `3 - 1`, `50 / 100`, `10~20`. */
export const maths = patternClass(
  'maths',
  ['digit', 'letter', 'sign'],
  [
    // Added time, as matches count it.
    `${number}\\+${number}['\\u2019\\u2032]${end}`,
    `${operand}(?:${space}[-+\\u2212\\u2013\\u2014\\u00D7\\u00F7*:/=<>\\u2264\\u2265\\u2260\\u2248^]${space}${operand}${power})+${end}`,
    `${term}(?:${space}?[=<>\\u2264\\u2265\\u2260\\u2248]${space}?${term}|${space}?[+\\u00D7\\u00F7]${space}?${term})+${end}`,
    `${number}(?:[~\\uFF5E\\u301C]${number})+${end}`,
    `${number}\\^[-+\\u2212]?${number}${end}`,
  ].join('|'),
  { dir: 'ltr' },
);

/** A date in Arabic-Indic digits with spaces round its slashes: only an override keeps its parts in order. */
export const spacedIndicDate = patternClass(
  'date',
  ['digit'],
  `${indic}{1,4}(?:(?: /|/ | / )${indic}{1,4}){2}(?!${indic})`,
  { dir: 'ltr', override: true },
);
