import { quoteValue } from '../../../message/index.ts';
import type { LintRule } from '../../lint-rule.ts';
import { paragraphsOf } from './paragraphs.ts';

const marks = '[\\u064B-\\u0652]*';
const vocal = (words: string): string =>
  Array.from(words, (letter) => (letter === ' ' ? '\\s+' : letter + marks)).join('');
const person = `(?:${vocal('الزميل')}(?:${vocal('ة')})?|${vocal('مراسل')}[\\p{L}\\p{M}]*|${vocal('موفد')}[\\p{L}\\p{M}]*|${vocal('التقرير')}|${vocal('هذا التقرير')}|${vocal('تقرير')})`;
/** What hands over, with or without its vowel marks. */
export const handOff = new RegExp(
  [
    `(?:${vocal('مزيد من التفاصيل')}|${vocal('المزيد من التفاصيل')}|${vocal('والتفاصيل')}|${vocal('التفاصيل')}|${vocal('تفاصيل أوفى')}|${vocal('المزيد')})\\s+(?:${vocal('مع')}|${vocal('في')}|${vocal('في سياق')})\\s+${person}`,
    // What follows it in a sentence is a story's.
    `${vocal('نعود إلى')}\\s+${vocal('ال')}[أا]${marks}${vocal('ستوديو')}(?=\\s*(?:[.!…،]|$))`,
    `${vocal('إليكم')}\\s+(?:${vocal('هذا')}\\s+)?${vocal('التقرير')}`,
    `${vocal('نتابع')}\\s+(?:${vocal('هذا')}\\s+)?${vocal('التقرير')}`,
  ].join('|'),
  'u',
);
// One of these stands in each of them. Its word, or the end of it that begins with the rarest letter, is looked for first, since that takes next to no time.
const suspects: readonly (readonly [word: string, pattern: RegExp])[] = [
  ['فاصيل', /تفاصيل\s+(?:مع|في|أوفى)/u],
  ['زيد', /المزيد\s+(?:مع|في)/u],
  ['نعود', /نعود\s+إلى/u],
  ['إليكم', /إليكم/u],
  ['نتابع', /نتابع/u],
];

/** Whether a text holds a part of what hands over; that is looked for in a fraction of the time. */
export function mayHandOff(text: string): boolean {
  const plain = text.replace(/[\u064B-\u0652]/gu, '');
  return suspects.some(([word, pattern]) => plain.includes(word) && pattern.test(plain));
}

/** Whether the words are quoted, or lead to other pages of the paper. */
function isSpokenOf(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if ((before.match(/«/gu)?.length ?? 0) > (before.match(/»/gu)?.length ?? 0)) return true;
  return /^[^.؟!\n]*(?<!\p{L})(?:في|على)\s+(?:عدد|ملحق|ال?صفحة|موقع|الموقع)/u.test(text.slice(at));
}

/** A line that hands over to a colleague on the air: what is left of a broadcast's text. */
export const handOffLine: LintRule = {
  id: 'struct/hand-off',
  severity: 'warning',
  find(file) {
    if (!mayHandOff(file.body)) return [];
    // Finding out where the paragraphs are costs more than looking for the words.
    if (!handOff.test(file.body)) return [];
    return paragraphsOf(file).flatMap(({ start, text }) => {
      const match = handOff.exec(text);
      if (match === null) return [];
      const [from, to] = [start + match.index, start + match.index + match[0].length];
      if (isSpokenOf(text, match.index) || file.stretches().kindAt(from, to) === 'quoted') return [];
      return [
        {
          start: start + match.index,
          end: start + match.index + match[0].length,
          text: {
            ar: `هذه عبارة تسليم من نشرة تلفزيونية لا معنى لها مقروءة: ${quoteValue(match[0])}. احذفها من المقال.`,
            en: `This hands over to a colleague as on the air, and means nothing in print: ${quoteValue(match[0])}. Delete it from the article.`,
          },
        },
      ];
    });
  },
};
