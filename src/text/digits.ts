/** The two sets of digits that Arabic newsrooms print, by their Unicode names: `latn` 0–9, `arab` ٠–٩. */
export type Digits = 'latn' | 'arab';

/** The digits that are not of a set. */
const others = {
  latn: /[\u0660-\u0669\u06F0-\u06F9]/gu,
  arab: /[0-9\u06F0-\u06F9]/gu,
} as const satisfies Record<Digits, RegExp>;

/** The text with every Western, Arabic-Indic and Persian digit written in one set; nothing else changes. */
export function toDigits(text: string, digits: Digits): string {
  const zero = digits === 'latn' ? 0x30 : 0x660;
  // The low four bits of each of the three sets are the digit's value: their zeros are U+0030, U+0660 and U+06F0.
  return text.replace(others[digits], (digit) => String.fromCharCode(zero + (digit.charCodeAt(0) & 0xf)));
}
