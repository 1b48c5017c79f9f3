import { astralAt } from './to-kinds.ts';

// Letters of the scripts that are written from the end of the line to its start: Hebrew to Arabic Extended-A, and the presentation forms.
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const hebrew = /[\u0590-\u05FF\u07C0-\u085F\uFB1D-\uFB4F]/u;
// Regional indicators and enclosed letters are symbols to Unicode's categories, but letters to UAX #9.
const letter = /[\p{L}\p{Nl}\u24B6-\u24E9\u{1F1E6}-\u{1F1FF}]/u;

/** Whether a character is a letter of the Arabic script: no digit, mark or punctuation. */
export function isArabicLetter(character: string): boolean {
  return /^\p{L}$/u.test(character) && /\p{Script=Arabic}/u.test(character) && character !== '\u0640';
}

/** The direction that a letter has of its own (UAX #9, classes L, R and AL); undefined for digits, marks, symbols and spaces. */
export function letterDirection(character: string): 'ltr' | 'rtl' | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff || character.length > 1) return lookUp(character);
  const known = directions[code] ?? 0;
  if (known !== 0) return byNumber[known];
  const direction = lookUp(character);
  directions[code] = byNumber.indexOf(direction, 1);
  return direction;
}

/** How many letters of each direction a text has, and the direction of its first. */
export interface LetterCounts {
  readonly ltr: number;
  readonly rtl: number;
  readonly first: 'ltr' | 'rtl' | undefined;
}

/** Counts the letters of a text by the direction that each has of its own. */
export function countLetters(text: string): LetterCounts {
  let [ltr, rtl] = [0, 0];
  let first: LetterCounts['first'];
  for (let at = 0; at < text.length; at += 1) {
    const known = directions[text.charCodeAt(at)] ?? 0;
    let direction = byNumber[known];
    if (known <= 1) {
      const astral = astralAt(text, at);
      if (astral !== undefined) at += 1;
      if (astral !== undefined || known === 0) direction = letterDirection(astral ?? text.charAt(at));
    }
    if (direction === undefined) continue;
    first ??= direction;
    if (direction === 'ltr') ltr += 1;
    else rtl += 1;
  }
  return { ltr, rtl, first };
}

// Every letter of every text is asked for, several times: looked up once, its direction is remembered by its number below.
const directions = new Uint8Array(0x10000);
const byNumber = [undefined, undefined, 'ltr', 'rtl'] as const;

function lookUp(character: string): 'ltr' | 'rtl' | undefined {
  if (!letter.test(character)) return undefined;
  return rightToLeft.test(character) ? 'rtl' : 'ltr';
}

// Digits, spaces, punctuation, and the letters of `rightToLeft` below U+10000.
const foreign = /[^\s!-@[-`{-~\u00A0\u00AB\u00BB\u0590-\u08FF\u2000-\u206F\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** Whether a text certainly holds no letter that is written from left to right: at a glance, for most paragraphs of an Arabic article. */
export const isPlainlyRightToLeft = (text: string): boolean => !foreign.test(text);

/** Whether a letter turns the Western digits after it into Arabic numbers (UAX #9, class AL): Arabic, Syriac and Thaana do, Hebrew does not. */
export function turnsDigits(character: string): boolean {
  return letterDirection(character) === 'rtl' && !hebrew.test(character);
}
