import { stripFormat } from '../text/index.ts';

/** A name or a phrase as it is stored: NFC, no invisible format characters, every run of spaces one plain space. */
export function cleanText(text: string): string {
  const seen = stripFormat(text.normalize('NFC'));
  return uneven.test(seen) ? seen.replace(/[\s\u00A0]+/gu, ' ').trim() : seen;
}

/** Spaces that are not one plain space between two words. */
const uneven = /[^\S ]| (?: |$)|^ /u;
