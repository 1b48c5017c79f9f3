import { toDigits } from './digits.ts';
import { fold } from './fold.ts';

/** Letters, so that an address can be read. */
const slugLettersMax = 60;
/** Bytes of UTF-8: file systems allow 255 in a name, encrypted ones 143, and a suffix must still fit. */
const slugBytesMax = 120;

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const windowsReserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9]|lpt[0-9])$/u;

const encoder = new TextEncoder();

function fits(slug: string): boolean {
  return Array.from(slug).length <= slugLettersMax && encoder.encode(slug).length <= slugBytesMax;
}

function cut(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (!fits(longer)) break;
    slug = longer;
  }
  if (slug !== '') return slug;
  for (const character of words[0] ?? '') {
    if (!fits(slug + character)) break;
    slug += character;
  }
  return slug;
}

/** A title as part of an address: Arabic letters as written, without marks, in words joined by `-`, at most 60 letters and 120 bytes; empty when the title has no letter or digit (the caller then uses an id). */
export function toSlug(text: string): string {
  const plain = toDigits(text.normalize('NFKC').replace(/[\p{Mn}\p{Cf}\u0640'’]/gu, ''), 'latn')
    .toLowerCase()
    .normalize('NFC');
  const slug = cut(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
  return windowsReserved.test(slug) ? `${slug}-x` : slug;
}

/** The key by which two slugs are the same to a reader who leaves out hamzas: `احمد` and `أحمد`. */
export function foldSlug(slug: string): string {
  return fold(slug.normalize('NFC'));
}
