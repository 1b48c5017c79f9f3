import { remember } from './remember.ts';

// Marks that are dropped: Arabic vowels and Qur'anic signs, the tatweel, Latin accents, format characters.
const dropped =
  /[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF\u0640\p{Cf}]/u;

const letters: Readonly<Record<string, string>> = {
  آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ة: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه', ە: 'ه', ک: 'ك', ڪ: 'ك',
}; // prettier-ignore

/** A folded text with, for each of its code units, the offset in the original of the character that it came from; one more entry holds the original's length. */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

// Folded characters of the Basic Multilingual Plane, remembered: names are folded again and again.
const known: (string | undefined)[] = [];

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character.toLowerCase();
  if (character.length > 1) return takeApart(character, code);
  return (known[code] ??= takeApart(character, code));
}

function takeApart(character: string, code: number): string {
  if (dropped.test(character)) return '';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x621 && code <= 0x64a) return letters[character] ?? character;
  let folded = '';
  // A hamza on its seat («ؤ», «ئ») is one letter; everything else is taken apart, so that accents fall.
  for (const part of character.normalize('NFKC')) {
    for (const piece of /[\u0621-\u06FF]/u.test(part) ? part : part.normalize('NFKD')) {
      if (!dropped.test(piece)) folded += letters[piece] ?? piece.toLowerCase();
    }
  }
  return folded;
}

// A letter and its marks are composed together, so that each composed letter has one place in the original.
const clusters = /\P{M}\p{M}*|\p{M}+/gsu;

const foldCluster = (cluster: string): string => {
  if (cluster.length === 1) return foldCharacter(cluster);
  let folded = '';
  for (const character of cluster.normalize('NFC')) folded += foldCharacter(character);
  return folded;
};

/** The form in which texts are compared and searched: no marks, tatweel or format characters, one alef, ya and ha, ASCII digits, lower case (after Lucene's ArabicNormalizer, and NFKC). */
export const fold = remember((text: string): string => text.replace(clusters, foldCluster));

/** As `fold`, with the way back to the original text, so that a match can be marked where the reader sees it. */
export function foldWithOffsets(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const cluster of text.match(clusters) ?? []) {
    const piece = foldCluster(cluster);
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(offset);
    folded += piece;
    offset += cluster.length;
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}
