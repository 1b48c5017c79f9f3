// Letters of the scripts that are written from the end of the line to its start: Hebrew to Arabic Extended-A, and the presentation forms.
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const letter = /\p{L}/u;

/** Whether a character is a letter of the Arabic script: no digit, mark or punctuation. */
export function isArabicLetter(character: string): boolean {
  return /^\p{L}$/u.test(character) && /\p{Script=Arabic}/u.test(character) && character !== '\u0640';
}

/** The direction that a letter has of its own (UAX #9, classes L, R and AL); undefined for digits, marks, symbols and spaces. */
export function letterDirection(character: string): 'ltr' | 'rtl' | undefined {
  if (!letter.test(character)) return undefined;
  return rightToLeft.test(character) ? 'rtl' : 'ltr';
}
