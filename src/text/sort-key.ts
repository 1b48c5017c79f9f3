import { fold } from './fold.ts';

// Letters that Arabic borrowed stand right after the letter that they look like.
const borrowed: Readonly<Record<string, string>> = { پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', ڨ: 'ق', گ: 'ك', ڭ: 'ك' };
const seats: Readonly<Record<string, string>> = { ؤ: 'و', ئ: 'ي', ء: 'ا' };

// Only a bare alef makes an article: «ألمانيا» and «إلياس» have none. «الله» keeps its own, and so does what would be left with two letters.
const article = /^ال(?=\p{L}{3})(?!له(?:م|ي)?(?!\p{L}))/u;

function withoutArticle(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Mn}\u0640\p{Cf}]/gu, '')
    .trim()
    .replace(article, '');
}

function weigh(character: string): string {
  // Latin letters stand after Arabic ones, and marks count as spaces.
  if (/[a-z]/u.test(character)) return `\uF000${character}`;
  if (!/[\p{L}\p{N}]/u.test(character)) return ' ';
  const base = borrowed[character];
  return base === undefined ? (seats[character] ?? character) : `${base}\u06FF`;
}

/** Digits of a number that are compared by value; longer ones are compared as text. */
const digitsMax = 9;

/** A key whose order by code units is the order of an Arabic index: digits by value, then Arabic without regard to «ال», hamzas and marks, then Latin. The same on every machine. */
export function sortKey(text: string): string {
  const primary = Array.from(fold(withoutArticle(text)), weigh)
    .join('')
    .replace(/ +/gu, ' ')
    .trim();
  const numeric = primary.replace(/\d+/gu, (run) => {
    const digits = run.replace(/^0+(?=\d)/u, '');
    return String.fromCharCode(0x30 + Math.min(digits.length, digitsMax)) + digits;
  });
  return `${numeric}\u0001${text.normalize('NFC')}`;
}

/** The order of two names in an Arabic index. */
export function compareNames(a: string, b: string): -1 | 0 | 1 {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The heading under which a name stands in an index: one of the 28 letters, `0–9`, `A–Z`, or `#` for everything else. */
export function indexHeading(text: string): string {
  const [first = ''] = Array.from(fold(withoutArticle(text)));
  const letter = borrowed[first] ?? seats[first] ?? first;
  if (/[\u0627-\u064A]/u.test(letter)) return letter;
  if (/\d/u.test(letter)) return '0–9';
  return /[a-z]/u.test(letter) ? 'A–Z' : '#';
}
