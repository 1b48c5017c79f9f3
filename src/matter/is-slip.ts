import { otherWords } from './other-words.ts';

/** Keys that lie side by side on the usual keyboards for Arabic and Latin letters, as folded names have them. */
const rows = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤر', 'هوزظ', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const besides = new Set(
  rows.flatMap((row) =>
    Array.from(row).flatMap((letter, at) => [letter + (row[at + 1] ?? ''), (row[at + 1] ?? '') + letter]),
  ),
);

/** Letters that many say alike. */
const alike = new Set(['سص', 'صس', 'ضظ', 'ظض', 'تط', 'طت', 'ذز', 'زذ', 'ثس', 'سث', 'قغ', 'غق']);

/** The ten letters by which Arabic makes one word of another, hamza on its seats among them: «ناشر» is no misspelt «نشر». */
const additions = /[سءأؤئالتمونيه]/u;

/** Where one of these stands makes the word: «كاتب» and «كتاب». */
const weakLetters = /[اوي]/u;

/** A root of three letters with another letter in it, or in another order, is another root. */
const rootLetters = 3;

/**
 * Whether one folded name is surely the other, mistyped: a letter doubled, two swapped, a wrong key beside the right one, a letter heard for another, or
 * one that no other word is made with left out or struck too much. What is a word of its own is none.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (otherWords.has(typed)) return false;
  const from = Array.from(typed);
  const to = Array.from(meant);
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const more = from.slice(start, from.length - end).join('');
  const less = to.slice(start, to.length - end).join('');
  const beside = [from[start - 1], from[start + more.length]];
  if (more.length === 1 && less === '' && beside.includes(more)) return true;
  if (Math.min(from.length, to.length) <= rootLetters) return false;
  if (more === '' && less.length === 1) return isLost(less, start, end);
  if (more.length === 1 && less === '')
    return !isAddition(more) && beside.some((letter) => letter !== undefined && besides.has(more + letter));
  if (more.length === 2 && less === more.charAt(1) + more.charAt(0)) return !weakLetters.test(more);
  return more.length === 1 && less.length === 1 && (besides.has(more + less) || alike.has(more + less));
}

const isAddition = (letter: string): boolean => additions.test(letter);

/** Latin words are made of others at their ends. */
const isLost = (letter: string, before: number, after: number): boolean =>
  /[a-z]/u.test(letter) ? before > 0 && after > 0 : !isAddition(letter);
