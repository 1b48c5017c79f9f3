import { digit, indic } from './atoms.ts';
import { isDialled } from './dialled.ts';
import type { TokenClass } from './token-class.ts';

// ITU-T E.164: at most 15 digits with the country's code.
function phonePattern(one: string, zero: string): RegExp {
  const end = `(?!${one})`;
  const rest = (min: number, max: number): string =>
    `(?:[ \\u00A0().\\-\\u2010\\u2011\\u2013/]{0,2}${one}){${String(min)},${String(max)}}`;
  const date = `${one}{1,2}[-.]${one}{1,2}[-.]${one}{2,4}${end}`;
  return new RegExp(
    [
      `\\+${one}${rest(6, 14)}${end}`,
      `\\(\\+?${one}{2,4}\\)${rest(5, 12)}${end}`,
      `${zero}${zero}[ \\u00A0-]?${one}${rest(6, 13)}${end}`,
      `(?!${date})${zero}${one}{1,3}[ \\u00A0-]${one}{1,4}(?:[ \\u00A0-]?${one}){3,8}${end}`,
      `(?:${one}-)?${one}{3}[- ]${one}{3}[- ]${one}{4}${end}`,
    ].join('|'),
    'uy',
  );
}

const western = phonePattern(digit, '[0\\u06F0]');
const arabicIndic = phonePattern(indic, '\\u0660');

// Groups with spaces between them are numbers of their own, unless a word before says that they are dialled.
const groups = new RegExp(`${digit}{2,5}(?: ${digit}{2,5}){1,4}(?![-.,:/ ]?${digit}| ?[%$])`, 'uy');
const digitsMax = 12;

/** `800 MIDAD`: what is dialled by the letters of the keys. */
const byLetters = /[6-9]00 (?=[A-Z])[A-Z0-9]{4,10}(?![A-Za-z0-9])/uy;

/** A number to be dialled. In Arabic-Indic digits only an override keeps its groups in order. */
export const phone: TokenClass = {
  kind: 'phone',
  openings: ['bracket', 'digit', 'sign'],
  match: (text, start) => {
    for (const pattern of [western, byLetters]) {
      pattern.lastIndex = start;
      if (pattern.test(text)) return { end: pattern.lastIndex, dir: 'ltr' };
    }
    groups.lastIndex = start;
    if (groups.test(text)) {
      const { lastIndex: end } = groups;
      const digits = text.slice(start, end).replace(/ /gu, '').length;
      if (digits <= digitsMax && isDialled(text, start, digits)) return { end, dir: 'ltr' };
    }
    arabicIndic.lastIndex = start;
    if (arabicIndic.test(text)) return { end: arabicIndic.lastIndex, dir: 'ltr', override: true };
    return undefined;
  },
};
