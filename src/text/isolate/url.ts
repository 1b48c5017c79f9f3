import type { TokenClass } from './token-class.ts';

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
// Top-level domains that Arabic copy names without a scheme; others are known by the path that follows.
const topLevel =
  'com|net|org|info|edu|gov|mil|int|biz|news|media|press|live|tv|fm|io|ai|app|dev|me|co|cc|so|ly|eu|uk|us|fr|de|ru|tr|ir|cn|in|ca|' +
  'ae|bh|dj|dz|eg|iq|jo|km|kw|lb|ma|mr|om|ps|qa|sa|sd|sy|tn|ye';
// What stands after the host: anything but spaces, brackets of markup, quotation marks and Arabic punctuation.
const tail =
  '(?::\\d{1,5})?(?:[/?#][^\\s<>"\\u00AB\\u00BB\\u201C\\u201D\\u2018\\u2019\\u060C\\u061B\\u061F\\uFFFC]*)?';

const withScheme = new RegExp(
  `(?:(?:https?|ftp|tg|whatsapp):\\/\\/|www\\.)(?:[A-Za-z0-9._~%@-]+|[\\p{L}\\p{M}\\p{N}._-]+)${tail}`,
  'uiy',
);
const otherScheme =
  /(?:mailto|tel|sms|geo|magnet|doi|arXiv|urn|hdl):[\w+.@%?=&:,/-]+|10\.\d{4,9}\/[\w.;()/:-]+/uy;
const bareDomain = new RegExp(
  `(?:${label}\\.){1,5}(?:(?:${topLevel})(?![A-Za-z0-9_@-]|\\.[A-Za-z0-9])${tail}|[a-z]{2,24}(?=/)${tail})`,
  'uiy',
);

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Where an address ends when the punctuation of the sentence round it is left out. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  let depth: Map<string, number> | undefined;
  while (last > start) {
    const character = text.charAt(last - 1);
    const opening = pairs[character];
    if (opening !== undefined) {
      depth ??= countBrackets(text.slice(start, last));
      const surplus = (depth.get(character) ?? 0) - (depth.get(opening) ?? 0);
      if (surplus <= 0) break;
      depth.set(character, (depth.get(character) ?? 0) - 1);
    } else if (!/[.,:;!?'*_~]/u.test(character) || (character === '_' && last < end)) break;
    else if (character === '_' || character === '~') break;
    last -= 1;
  }
  return last;
}

/** A company may bear the name of its site: `Amazon.com Inc.` */
const company = / (?:Inc|Ltd|Corp|Co|LLC|Group)(?![\p{L}\p{N}])(?:(?<!LLC|Group)\.)?/uy;

function withCompany(text: string, start: number, end: number): number {
  if (text.slice(start, end).includes('/')) return end;
  company.lastIndex = end;
  return company.test(text) ? company.lastIndex : end;
}

function countBrackets(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bracket of text.match(/[()[\]]/gu) ?? []) counts.set(bracket, (counts.get(bracket) ?? 0) + 1);
  return counts;
}

/** An address of the web, with its scheme or without; the punctuation that follows it stays outside. */
export const url: TokenClass = {
  kind: 'url',
  openings: ['digit', 'letter'],
  match: (text, start) => {
    for (const pattern of [withScheme, otherScheme, bareDomain]) {
      pattern.lastIndex = start;
      if (!pattern.test(text)) continue;
      const end = trimmedEnd(text, start, pattern.lastIndex);
      return { end: pattern === bareDomain ? withCompany(text, start, end) : end, dir: 'ltr' };
    }
    return undefined;
  },
};
