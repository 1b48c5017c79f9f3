import { digit } from './atoms.ts';
import type { TokenClass } from './token-class.ts';

const feet = new RegExp(
  `${digit}{1,3}['\\u2019\\u2032] ?${digit}{1,2}["\\u201D\\u2033]${digit}{0,3}(?![\\p{L}\\p{N}])`,
  'uy',
);
const size = new RegExp(`${digit}{1,3}(?:[.,]${digit}{1,2})?"(?![\\p{L}\\p{N}"])`, 'uy');

/** How far back a quotation may have been opened. */
const quotationMax = 300;

/** Whether the last straight mark before a place opens a quotation, which the next one closes. */
function isQuoted(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - quotationMax), start);
  const last = before.lastIndexOf('"');
  return (
    last >= 0 &&
    (/^(?:[\s([\u00AB]|$)/u.test(before.charAt(last - 1)) ||
      /^(?:[^\s\p{P}]|[([\u00AB]|$)/u.test(before.charAt(last + 1)))
  );
}

/** Feet and inches, or minutes and seconds: `5'11"`; inches alone, `55"`, where the mark closes no quotation. */
export const inches: TokenClass = {
  kind: 'inches',
  openings: ['digit'],
  match: (text, start) => {
    for (const pattern of [feet, size]) {
      pattern.lastIndex = start;
      if (pattern.test(text) && !isQuoted(text, start)) return { end: pattern.lastIndex, dir: 'ltr' };
    }
    return undefined;
  },
};
