import { astralAt, toKinds } from './to-kinds.ts';

// A lone fathatan («شكرًا») and a lone shadda stand in unvocalised prose too.
const vowel = /[\u064C-\u0650\u0652\u0670]/u;
const vowels = new RegExp(vowel, 'gu');
const ofArabicWord = /[\p{Script=Arabic}\u064B-\u0655\u0670]/u;

/** The share of words with a vowel mark from which a line needs room for marks. */
const vocalisedShare = 0.15;

const [mark, letter, other] = [1, 2, 3] as const;
const kindOf = toKinds((unit) => (vowel.test(unit) ? mark : ofArabicWord.test(unit) ? letter : other));

/** Whether a paragraph or headline carries enough vowel marks to need a taller line: on 15 % of its Arabic words or more. */
export function isVocalised(text: string): boolean {
  const marks = text.match(vowels)?.length ?? 0;
  if (marks === 0) return false;
  let [words, marked] = [0, 0];
  let [inWord, isMarked] = [false, false];
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    const astral = kind === other ? astralAt(text, at) : undefined;
    if (astral !== undefined) at += 1;
    if (kind === other && !ofArabicWord.test(astral ?? '')) {
      inWord = false;
      continue;
    }
    if (!inWord) {
      words += 1;
      // However the marks are spread: a paragraph with one or two is known after a line.
      if (marks / words < vocalisedShare) return false;
      [inWord, isMarked] = [true, false];
    }
    if (kind === mark && !isMarked) {
      marked += 1;
      isMarked = true;
    }
  }
  return marked > 0 && marked / words >= vocalisedShare;
}
