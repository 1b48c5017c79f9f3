import { arabic, latin } from './atoms.ts';
import type { TokenClass } from './token-class.ts';

const closings: Readonly<Record<string, string>> = {
  '\u00AB': '\u00BB',
  '\u201C': '\u201D',
  '\u201E': '\u201C',
  '"': '"',
  '\u2039': '\u203A',
  '\u2018': '\u2019',
  "'": "'",
};

/** Marks that are apostrophes within a word. */
const single = /['\u2018]/u;

// A quotation that is longer is a paragraph of its own, and should be a block.
const lettersMax = 1000;

const contents = new Map(
  Object.entries(closings).map(([opening, closing]) => [
    opening,
    new RegExp(
      single.test(opening)
        ? `(?:(?!${arabic}|[\\u0660-\\u0669\\n\\u2018]|${closing}(?!\\p{L}))[^]){1,${String(lettersMax)}}(?=${closing})`
        : `(?:(?!${arabic}|[\\u0660-\\u0669\\n${opening}${closing}])[^]){1,${String(lettersMax)}}(?=${closing})`,
      'uy',
    ),
  ]),
);
const latinLetter = new RegExp(latin, 'u');

/** A straight mark opens before a letter and not at the end of a word; one letter before it, or a tatweel, is a clitic: «و"…», «بـ"…». */
function straightOpens(text: string, start: number): boolean {
  if (/\s/u.test(text.charAt(start + 1))) return false;
  return (
    !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) ||
    /(?:^|[^\p{L}\p{M}\p{N}])[وفبلك]$|\u0640$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Words in a Latin script between quotation marks; the marks stay outside. */
export const quotation: TokenClass = {
  kind: 'quotation',
  openings: ['quote'],
  match: (text, start) => {
    const opening = text.charAt(start);
    const pattern = contents.get(opening);
    if (pattern === undefined) return undefined;
    if (/["'\u2018]/u.test(opening) && !straightOpens(text, start)) return undefined;
    pattern.lastIndex = start + 1;
    const content = pattern.exec(text)?.[0];
    if (content === undefined || !latinLetter.test(content)) return undefined;
    const trimmed = content.trim();
    const first = start + 1 + content.indexOf(trimmed);
    return { start: first, end: first + trimmed.length, dir: 'ltr' };
  },
};
