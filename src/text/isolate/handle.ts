import { arabic } from './atoms.ts';
import type { TokenClass } from './token-class.ts';

const latinTag =
  /[@#][A-Za-z0-9_](?:[A-Za-z0-9_]|[.-](?=[A-Za-z0-9_]))*(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|(?:#[A-Za-z][A-Za-z0-9_]*)+)?/uy;
const anyTag = /[@#][\p{L}\p{M}\p{N}_\u200C]+/uy;
const arabicLetter = new RegExp(arabic, 'u');

/** Names of accounts and hashtags: left to right in Latin letters, right to left as soon as one letter is Arabic. */
export const handle: TokenClass = {
  kind: 'handle',
  openings: ['dot', 'sigil'],
  match: (text, from) => {
    // «.@name», as answers begin that all are to read: the full stop belongs to the name.
    if (text.charAt(from) === '.' && /\S/u.test(text.charAt(from - 1))) return undefined;
    const start = text.charAt(from) === '.' ? from + 1 : from;
    anyTag.lastIndex = start;
    const any = anyTag.test(text) ? anyTag.lastIndex : start;
    if (any > start && arabicLetter.test(text.slice(start, any))) return { end: any, dir: 'rtl' };
    latinTag.lastIndex = start;
    const latin = latinTag.test(text) ? latinTag.lastIndex : start;
    const end = Math.max(any, latin);
    return end > start ? { end, dir: 'ltr' } : undefined;
  },
};
