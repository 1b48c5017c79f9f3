import { toKinds } from '../to-kinds.ts';

// Arabic letters and marks, spaces, and punctuation that begins no token.
const arabicAndPlain =
  /[\s\u0590-\u065F\u066B-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC!',:;?[\]_`{|}~^*&/<=>)\u00BB\u2013\u2014\u2018\u2019\u201D\u2026.]/u;

/** Signs that begin a token before certain characters only. */
const beforeOthers: readonly (readonly [signs: string, following: RegExp])[] = [
  ['.', /^[A-Za-z@]/],
  ["/'\u2018", /^[A-Za-z/]/],
  ['*', /^[0-9#]/],
  ['<>~', /^[0-9\u0660-\u0669]/],
];

const [plain, opening, sign] = [1, 2, 3] as const;
const kindOf = toKinds((unit) => {
  const index = beforeOthers.findIndex(([signs]) => signs.includes(unit));
  if (index >= 0) return sign + index;
  return arabicAndPlain.test(unit) ? plain : opening;
});

/** Where the first character from `start` on stands that may begin a token; the length of the text when there is none. */
export function nextOpening(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === plain) continue;
    if (kind === opening || beforeOthers[kind - sign]?.[1].test(text.charAt(at + 1)) === true) return at;
  }
  return text.length;
}
