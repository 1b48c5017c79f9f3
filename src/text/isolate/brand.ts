import { brandEnd } from './brand-names.ts';
import { latinRunEnd } from './latin-run.ts';
import type { TokenClass } from './token-class.ts';

/** Names from the site's data, such as `Yahoo!` or `218 TV`, with the Latin words that go on from them: `Yahoo! Inc.` */
export const brand: TokenClass = {
  kind: 'brand',
  openings: ['currency', 'digit', 'dot', 'letter', 'other', 'percent', 'sigil', 'sign'],
  match: (text, start, scope) => {
    const end = brandEnd(text, start, scope);
    return end === undefined ? undefined : { end: latinRunEnd(text, start, end, scope), dir: 'ltr' };
  },
};
