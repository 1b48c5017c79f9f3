import { arabicEncodings, decodeArabic } from './arabic-encodings.ts';
import type { ArabicEncoding } from './arabic-encodings.ts';

/** In which encodings bytes read as Arabic: the likeliest first, and alone when the others are out of the question. */
export interface ArabicGuess {
  readonly encodings: readonly [ArabicEncoding, ...ArabicEncoding[]];
  readonly isCertain: boolean;
}

interface Reading {
  readonly encoding: ArabicEncoding;
  /** Spaces levelled: readings that differ in nothing else are one. */
  readonly text: string;
  /** The share of words that no Arabic text has. */
  readonly odd: number;
  /** The share of words that every Arabic text has. */
  readonly usual: number;
  /** How many no-break spaces there are: the plain ones of Mac OS seem so in other encodings. */
  readonly bound: number;
}

/** The bytes by which a guess is made. */
const sampleBytesMax = 65_536;

/** A reading is possible up to this share of odd words: names and slips of the finger are odd too. */
const possibleOddMax = 0.1;
/** A reading is believed up to this share of odd words. */
const believedOddMax = 0.02;
/** A reading is believed from this share of usual words on, also against another that has but a third of it; in news about a third of the words are. */
const believedUsualMin = 0.08;

/** Guesses the encoding of a text in which letters beyond ASCII are single bytes; undefined when it reads as Arabic in none. */
export function guessArabic(bytes: Uint8Array): ArabicGuess | undefined {
  const sample = bytes.subarray(0, sampleBytesMax);
  const [best, ...rivals] = arabicEncodings
    .flatMap((encoding) => toReading(sample, encoding) ?? [])
    .filter(({ odd }) => odd <= possibleOddMax)
    .toSorted((a, b) => b.usual - a.usual || a.bound - b.bound);
  if (best === undefined) return undefined;
  const others = rivals.filter(({ text }) => text !== best.text);
  const isCertain =
    best.odd <= believedOddMax &&
    best.usual >= believedUsualMin &&
    others.every(({ usual }) => usual * 3 <= best.usual);
  const { encoding } = best;
  return {
    encodings: isCertain ? [encoding] : [encoding, ...others.map((other) => other.encoding)],
    isCertain,
  };
}

function toReading(bytes: Uint8Array, encoding: ArabicEncoding): Reading | undefined {
  const decoded = decodeArabic(bytes, encoding);
  if (decoded === undefined || (encoding === 'Mac Arabic' && !isLikelyMac(bytes))) return undefined;
  const words = (decoded.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\0-\u007F]/u.test(word));
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word));
  // Other writing that happens to have some letters where Arabic has its own.
  if (arabic.length <= words.length * 0.7) return undefined;
  const odd = arabic.filter((word) => oddWord.test(word)).length + oddSigns(decoded, encoding);
  return {
    encoding,
    text: decoded.replace(/\s+/gu, ' '),
    odd: odd / arabic.length,
    usual: arabic.filter((word) => usualWord.test(word)).length / arabic.length,
    bound: decoded.split('\u00A0').length - 1,
  };
}

/** Latin letters that touch Arabic ones (they follow a tatweel, as in «الـIP»), a final form within a word, a vowel sign before any letter, a tanwin before another letter than alef. */
const oddWord =
  /\p{Script=Arabic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Arabic}|[ةى]\p{Lo}|^\p{M}|[\u064C\u064D]\p{Lo}/u;

/** Words with the article, and the small ones of which every text is full. */
const usualWord =
  /^(?:[وف]?(?:[بك]?ال|لل)\p{Lo}{2,}|[وف]?(?:في|من|على|إلى|الى|عن|أن|إن|ان|هذا|هذه|التي|الذي|بعد|قبل|بين|مع|كان|كانت|قال|قالت|لا|ما|هو|هي))$/u;

/** Signs at which no Arabic text has them: those of Mac OS stand where other encodings have letters and «». */
const oddSigns = (text: string, encoding: ArabicEncoding): number =>
  encoding === 'Mac Arabic'
    ? [...text.matchAll(/\p{Lo}[[\]\\^{|}]+\p{Lo}|(?:^|\s)[./]\p{Lo}|\p{Lo}\/(?=\s|$)/gu)].length
    : 0;

/** Letters that Mac OS alone has are those of a damaged file in another encoding, unless signs are there that it alone writes from right to left, or its «». */
function isLikelyMac(bytes: Uint8Array): boolean {
  const isOwnSign = (byte: number): boolean =>
    byte >= 0xa1 && byte <= 0xba && byte !== 0xa4 && byte !== 0xac && byte !== 0xad;
  const isOwn = (byte: number): boolean =>
    (byte >= 0x80 && byte < 0xa0) || (byte >= 0xdb && byte <= 0xdf) || byte >= 0xf3;
  return !bytes.some(isOwn) || bytes.some(isOwnSign) || (bytes.includes(0x8c) && bytes.includes(0x98));
}
