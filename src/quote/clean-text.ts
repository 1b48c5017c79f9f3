import { stripFormat } from '../text/index.ts';

/** A name or a phrase as it is stored: NFC, no invisible format characters, every run of spaces one plain space. */
export function cleanText(text: string): string {
  return stripFormat(text.normalize('NFC'))
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
}
