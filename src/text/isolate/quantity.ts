import { digit, latin } from './atoms.ts';
import { latinRun } from './latin-run.ts';
import type { TokenClass } from './token-class.ts';
import { quantityEnd } from './units.ts';

// Without a list: a short word in capitals belongs to the number before it (`737 MAX`, `218 TV`), unless that is a year.
const withCapitals = new RegExp(
  `(?!(?:19|20)${digit}{2}(?!${digit}))${digit}{1,4}(?:\\.${digit}{1,2})? (?=[A-Z]{2,4}(?!${latin}|${digit}))`,
  'uy',
);

// What is measured, in capitals: `8 GB RAM`, `2 TB SSD`. A zone measures nothing.
const measured = new RegExp(`(?<=[0-9 ][KMGTP]i?B) [A-Z]{3,5}[0-9]?(?!${latin}|${digit})`, 'uy');

function ofWhat(text: string, end: number): number {
  measured.lastIndex = end;
  return measured.test(text) ? measured.lastIndex : end;
}

/** A number with its Latin unit, zone or currency: `20 kg`, `10:30 GMT`. */
export const quantity: TokenClass = {
  kind: 'quantity',
  openings: ['digit', 'sign'],
  match: (text, start, scope) => {
    const end = quantityEnd(text, start);
    if (end !== undefined) return { end: ofWhat(text, end), dir: 'ltr' };
    withCapitals.lastIndex = start;
    if (!withCapitals.test(text)) return undefined;
    const run = latinRun.match(text, withCapitals.lastIndex, scope);
    return run && { end: run.end, dir: 'ltr' };
  },
};
