import { remember } from '../text/index.ts';

/** Marks that do not change which key is meant: vowel marks, Quranic signs, the superscript alef, tatweel and invisible format characters. */
const unseen = /[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\p{Cf}]/gu;

/** A key as keys are compared: NFC, lower case, without vowel marks, tatweel, format characters and the article «ال», hamza and final forms levelled, and any run of spaces, hyphens and underscores as one `_`. */
export const foldKey = remember((key: string): string =>
  // All leading «ال» fall, also those of the word itself: «ألوان», typed «الوان», and «الألوان» must meet.
  key
    .normalize('NFKC')
    .replace(unseen, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^(?:ال)+(?=[\u0621-\u064A]{2})/, ''))
    .join('_'),
);
