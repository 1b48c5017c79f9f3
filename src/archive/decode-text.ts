import { placeAt } from '../message/index.ts';
import type { Place } from '../message/index.ts';
import { decodeArabic } from './arabic-encodings.ts';
import type { ArabicEncoding } from './arabic-encodings.ts';
import { guessArabic } from './guess-arabic.ts';
import { findUtf8Faults } from './utf8-faults.ts';
import { utf8Text } from './utf8-text.ts';
import { decodeWide, wideEncoding } from './wide-text.ts';
import type { WideEncoding } from './wide-text.ts';

/** Why bytes are not UTF-8. */
export interface DecodingFault {
  /** The encodings that they may be in, the likeliest first; empty when none is known. */
  readonly encodings: readonly (WideEncoding | ArabicEncoding)[];
  /** Whether they are surely in the first of the encodings. */
  readonly isCertain: boolean;
  /** Whether words in UTF-8 stand among them. Default: false. */
  readonly isMixed?: boolean;
  /** The first byte that no UTF-8 text has there, and how many there are; undefined for what is no text at all. */
  readonly badByte: { readonly value: number; readonly count: number } | undefined;
  /** Where the first of them stands. */
  readonly place: Place;
}

/** Control characters that no text has; a tab, a new line, a new page and ESC are none of them. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));

/** The text of a UTF-8 file, without its byte order mark, or why it cannot be read. */
export function decodeText(bytes: Uint8Array): string | DecodingFault {
  const wide = wideEncoding(bytes);
  if (wide !== undefined)
    return { encodings: [wide], isCertain: true, badByte: undefined, place: placeAt('', 0, 0) };
  const marked = utf8Text(bytes);
  if (marked === undefined) return toFault(bytes);
  const text = marked.startsWith('\uFEFF') ? marked.slice(1) : marked;
  const nothing = text.indexOf('\0');
  return nothing === -1 ? text : notText(placeAt(text, nothing, nothing + 1));
}

const notText = (place: Place): DecodingFault => ({
  encodings: [],
  isCertain: false,
  badByte: undefined,
  place,
});

function toFault(bytes: Uint8Array): DecodingFault {
  const { first = 0, bad, sound, hasWords } = findUtf8Faults(bytes);
  const loose = new TextDecoder('utf-8');
  const before = loose.decode(bytes.subarray(0, first)).length;
  const place = placeAt(loose.decode(bytes), before, before + 1);
  if (isBinary(bytes)) return notText(place);
  // A file that is mostly UTF-8 is a damaged one, or has words of another file in it.
  const guess = sound > bad ? undefined : guessArabic(bytes);
  return {
    encodings: guess?.encodings ?? [],
    // Words of both encodings: to read all in one would make signs of some.
    isCertain: guess?.isCertain === true && sound * 10 <= bad && !hasWords,
    isMixed: hasWords,
    badByte: { value: bytes[first] ?? 0, count: bad },
    place,
  };
}

/** What a file that is not UTF-8 says, for it to be written anew; undefined when its encoding is not certain, or its bytes are not what that encoding allows. */
export function convertText(bytes: Uint8Array): string | undefined {
  const fault = decodeText(bytes);
  if (typeof fault === 'string' || !fault.isCertain) return undefined;
  const [encoding] = fault.encodings;
  if (encoding === undefined) return undefined;
  const text = encoding.startsWith('UTF-')
    ? decodeWide(bytes, encoding as WideEncoding)
    : decodeArabic(bytes, encoding as ArabicEncoding);
  return text === undefined || /[\0-\u0008\uFFFD]/u.test(text) ? undefined : text;
}
