import type { Opening } from './token-class.ts';

const patterns: readonly (readonly [RegExp, Opening])[] = [
  [/[0-9\u0660-\u0669\u06F0-\u06F9]/u, 'digit'],
  [/[A-Za-z]/u, 'letter'],
  [/["'\u2018\u00AB\u201C\u201E\u2039]/u, 'quote'],
  [/[@#]/u, 'sigil'],
  [/[-+\u2212\u00B1]/u, 'sign'],
  [/[%\u066A\u2030\u2031]/u, 'percent'],
  [/\p{Sc}/u, 'currency'],
  [/\(/u, 'bracket'],
  [/\./u, 'dot'],
  [/[\u{1F1E6}-\u{1F1FF}]/u, 'flag'],
  [/[\p{L}\p{Nl}\u24B6-\u24E9]/u, 'letter'],
];

const classify = (character: string): Opening =>
  patterns.find(([pattern]) => pattern.test(character))?.[1] ?? 'other';

const ascii = Array.from({ length: 0x80 }, (_, code) => classify(String.fromCharCode(code)));

/** What kind of token a character can begin. */
export function openingOf(character: string): Opening {
  return ascii[character.charCodeAt(0)] ?? classify(character);
}
