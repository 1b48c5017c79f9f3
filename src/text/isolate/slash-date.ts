import { digit } from './atoms.ts';
import type { TokenClass } from './token-class.ts';

const mark = '[\\u200E\\u200F]?';
const date = new RegExp(
  `${digit}{1,4}${mark} ?/ ?${mark}${digit}{1,2}${mark} ?/ ?${mark}${digit}{1,4}(?![-/]?${digit})`,
  'uy',
);

/** A date with slashes: `30/08/2016`. The marks that Intl writes into its Arabic dates turn it round, and are obeyed. */
export const slashDate: TokenClass = {
  kind: 'date',
  openings: ['digit'],
  match: (text, start) => {
    date.lastIndex = start;
    if (!date.test(text)) return undefined;
    return { end: date.lastIndex, dir: text.slice(start, date.lastIndex).includes('\u200F') ? 'rtl' : 'ltr' };
  },
};
