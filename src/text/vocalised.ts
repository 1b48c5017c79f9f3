// A lone fathatan («شكرًا») and a lone shadda stand in unvocalised prose too.
const vowel = /[\u064C-\u0650\u0652\u0670]/u;
const arabicWord = /[\p{Script=Arabic}\u064B-\u0655\u0670]+/gu;

/** The share of words with a vowel mark from which a line needs room for marks. */
const vocalisedShare = 0.15;

/** Whether a paragraph or headline carries enough vowel marks to need a taller line: on 15 % of its Arabic words or more. */
export function isVocalised(text: string): boolean {
  if (!vowel.test(text)) return false;
  const words = text.match(arabicWord) ?? [];
  const marked = words.filter((each) => vowel.test(each)).length;
  return marked > 0 && marked / words.length >= vocalisedShare;
}
