/** What a UTF-16 code unit is to a line: something that is seen, a space or tab, or an invisible format character. */
export const seen = 1;
export const spaceOrTab = 2;
export const format = 3;

// Filled as characters are met: 0 is not known yet.
const kinds = new Uint8Array(0x10000);

/** Which of the three a code unit is. */
export function gapKind(code: number): number {
  const known = kinds[code];
  if (known !== undefined && known !== 0) return known;
  const character = String.fromCharCode(code);
  const kind = /[\p{Zs}\t]/u.test(character) ? spaceOrTab : /\p{Cf}/u.test(character) ? format : seen;
  kinds[code] = kind;
  return kind;
}
