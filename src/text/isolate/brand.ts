import { brandEnd } from './brand-names.ts';
import { latinRunEnd } from './latin-run.ts';
import type { TokenClass } from './token-class.ts';

// A product of the brand: «Nimbus+».
const ownSymbols = /^\+{1,2}(?![\p{L}\p{N}])/u;

/** Names from the site's data, such as `Yahoo!` or `218 TV`, with the Latin words that go on from them: `Yahoo! Inc.` */
export const brand: TokenClass = {
  kind: 'brand',
  openings: ['currency', 'digit', 'dot', 'letter', 'other', 'percent', 'sigil', 'sign'],
  match: (text, start, scope) => {
    const end = brandEnd(text, start, scope);
    if (end === undefined) return undefined;
    const symbols = ownSymbols.exec(text.slice(end, end + 3))?.[0] ?? '';
    return { end: latinRunEnd(text, start, end + symbols.length, scope), dir: 'ltr' };
  },
};
