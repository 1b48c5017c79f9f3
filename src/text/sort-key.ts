import { fold } from './fold.ts';

// Letters that Arabic borrowed stand right after the letter that they look like.
const borrowed: Readonly<Record<string, string>> = { پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', ڨ: 'ق', گ: 'ك', ڭ: 'ك' };
const seats: Readonly<Record<string, string>> = { ؤ: 'و', ئ: 'ي' };

/** The least number of letters that must stay when «ال» is left out: «الله» and «الي» keep theirs. */
const lettersAfterArticleMin = 3;

function withoutArticle(folded: string): string {
  const rest = /^ال(\p{L}+)/u.exec(folded)?.[1];
  if (rest === undefined || rest.length < lettersAfterArticleMin || rest.startsWith('له')) return folded;
  return folded.slice(2);
}

function weigh(character: string): string {
  if (/[a-z]/u.test(character)) return `\uF000${character}`;
  const base = borrowed[character];
  return base === undefined ? (seats[character] ?? character) : `${base}\u06FF`;
}

/** A key whose order by code units is the order of an Arabic index: digits by value, then Arabic without regard to «ال», hamzas and marks, then Latin. */
export function sortKey(text: string): string {
  const folded = withoutArticle(fold(text.trim()));
  const primary = Array.from(folded, weigh).join('');
  const numeric = primary.replace(/\d+/gu, (run) => {
    const digits = run.replace(/^0+(?=\d)/u, '');
    return String.fromCharCode(0x30 + Math.min(digits.length, 9)) + digits;
  });
  return `${numeric}\u0001${text.normalize('NFC')}`;
}

/** The order of two names in an Arabic index, the same on every machine. */
export function compareNames(a: string, b: string): -1 | 0 | 1 {
  const [first, second] = [sortKey(a), sortKey(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
