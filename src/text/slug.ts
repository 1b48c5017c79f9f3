import { toDigits } from './digits.ts';
import { fold } from './fold.ts';

/** Letters, so that an address can be read. */
const slugLettersMax = 60;
/** Bytes of UTF-8: file systems allow 255 in a name, encrypted ones 143, and a suffix must still fit. */
const slugBytesMax = 120;

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const windowsReserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9]|lpt[0-9])$/u;

/** As much of the words as fits, in whole words; of a first one that is too long, in letters. */
function cut(words: readonly string[]): string {
  const slug = takeWhile(words, '-');
  return slug === '' ? takeWhile(words[0] ?? '', '') : slug;
}

function takeWhile(parts: Iterable<string>, separator: string): string {
  let slug = '';
  let letters = 0;
  let bytes = 0;
  for (const part of parts) {
    const longer = slug === '' ? part : separator + part;
    for (const character of longer) {
      letters += 1;
      bytes += bytesOf(character.codePointAt(0) ?? 0);
    }
    if (letters > slugLettersMax || bytes > slugBytesMax) break;
    slug += longer;
  }
  return slug;
}

/** Bytes of a character in UTF-8. */
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Letters without marks, digits, and signs that are as they are in every form of Unicode: in most titles there is nothing to level. */
const isLevel = /^[ -&(-@[-~\u0621-\u063A\u0641-\u064A«»،؛؟“”–—]*$/;

const level = (text: string): string =>
  toDigits(text.normalize('NFKC').replace(/[\p{Mn}\p{Cf}\u0640'’]/gu, ''), 'latn')
    .toLowerCase()
    .normalize('NFC');

/** A title as part of an address: Arabic letters as written, without marks, in words joined by `-`, at most 60 letters and 120 bytes; empty when the title has no letter or digit (the caller then uses an id). */
export function toSlug(text: string): string {
  const plain = isLevel.test(text) ? text : level(text);
  const slug = cut(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
  return windowsReserved.test(slug) ? `${slug}-x` : slug;
}

/** The key by which two slugs are the same to a reader who leaves out hamzas: `احمد` and `أحمد`. */
export function foldSlug(slug: string): string {
  return fold(slug.normalize('NFC'));
}
