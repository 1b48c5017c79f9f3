import { compound, digit } from './atoms.ts';
import { isDialled } from './dialled.ts';
import { toDigits } from '../digits.ts';
import type { TokenClass } from './token-class.ts';

const chain = new RegExp(
  `${compound}(?:[-\\u2010\\u2011\\u2013]${compound})+(?![-\\u2013]?[A-Za-z0-9\\u06F0-\\u06F9])`,
  'uy',
);
const everyDigit = new RegExp(digit, 'gu');
const separator = /[-\u2010\u2011\u2013]/u;
const year = /^(?:1[0-9]|20)\d\d$/u;

/** Digits from which a chain of four groups or more is an identifier and no line-up: ISBN-10 has ten. */
const identifierDigitsMin = 10;

/** Models of aeroplanes that Arabic copy names by number: 737-800, 787-9. */
const aeroplane = /^7\d7-\d{1,3}$/u;

const dateShape = /^(?:\d{1,2} \d{1,2} (?:\d{2}|\d{4})|\d{4} \d{1,2} \d{1,2})$/u;

function isIdentifier(groups: readonly string[], digits: number): boolean {
  const [first = '', second = ''] = groups;
  // Ranges run between round numbers or years; three digits and four are how local numbers are written.
  if (groups.length === 2 && groups.some((group) => /^0\d{2,}$/u.test(group))) return true;
  if (groups.length === 2)
    return first.length === 3 && second.length === 4 && !year.test(second) && !/0$/u.test(first + second);
  if (groups.length === 3)
    return !dateShape.test(toDigits(groups.join(' '), 'latn')) && groups.some((group) => group.length > 2);
  return digits >= identifierDigitsMin;
}

/**
 * Values joined by a hyphen: a score, a range or a day-first date. They are read in the order of the line, so the first stands
 * rightmost, as it does after an Arabic letter; identifiers stand as typed. An en dash needs no help.
 */
export const range: TokenClass = {
  kind: 'range',
  openings: ['digit'],
  match: (text, start) => {
    chain.lastIndex = start;
    if (!chain.test(text)) return undefined;
    const end = chain.lastIndex;
    const found = text.slice(start, end);
    const groups = found.split(separator);
    const digits = found.match(everyDigit)?.length ?? 0;
    if (aeroplane.test(found) || isIdentifier(groups, digits)) return { end, dir: 'ltr' };
    if (isDialled(text, start, digits)) return { end, dir: 'ltr' };
    return found.includes('-') ? { end, dir: 'rtl', alm: true } : undefined;
  },
};
