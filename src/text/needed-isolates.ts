import { letterDirection, turnsDigits } from './letters.ts';
import type { Segment } from './segment.ts';
import { astralAt } from './to-kinds.ts';

// Digits that W2 turns after an Arabic letter; the rest of the number keeps them together, or goes over to them at the start of a line.
const digit = '[0-9\\u06F0-\\u06F9]';
const stable = new RegExp(`^${digit}+(?:[.,:/\\u00A0\\u202F]${digit}+)*$`, 'u');
const stableAtStart = new RegExp(
  `^[#$%\\u00A2-\\u00A5\\u00B0\\u00B1\\u20A0-\\u20CF]*${digit}+(?:[-+.,:/\\u00A0\\u202F\\u2212]${digit}+)*[#$%\\u00A2-\\u00A5\\u00B0\\u20A0-\\u20CF]*$`,
  'u',
);
const significant =
  /[\p{L}\p{Nl}\p{Nd}\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089\u24B6-\u24E9\u{1F1E6}-\u{1F1FF}\u200F\u061C]/u;
const indic = /[\u0660-\u0669]/u;

const terminators = '#$%\\u00A2-\\u00A5\\u00B0\\u00B1\\u066A\\u2030-\\u2034\\u20A0-\\u20CF';
const beginsWithDigit = new RegExp(`^${digit}`, 'u');
const endsInDigit = new RegExp(`${digit}$`, 'u');
const beginsWithTerminator = new RegExp(`^[${terminators}]`, 'u');
const endsInTerminator = new RegExp(`[${terminators}]$`, 'u');

/** Whether a number at an end of a word would draw the symbol beside it to its side (UAX #9, W5). */
function pullsSymbol(segments: readonly Segment[], index: number): boolean {
  const [before, text, after] = [
    segments[index - 1]?.text ?? '',
    segments[index]?.text ?? '',
    segments[index + 1]?.text ?? '',
  ];
  return (
    (beginsWithDigit.test(text) && endsInTerminator.test(before)) ||
    (endsInDigit.test(text) && beginsWithTerminator.test(after))
  );
}

type Need = 'no' | 'yes' | 'unless-arabic-follows';

/** What a left-to-right token with letters needs: nothing when it begins and ends like a word and an Arabic word, or the end, comes next. */
function needOfWords(text: string): Need {
  const characters = Array.from(text);
  if (characters.some((each) => letterDirection(each) === 'rtl')) return 'yes';
  const firstLetter = characters.findIndex((each) => letterDirection(each) === 'ltr');
  const lead = characters.slice(0, firstLetter).join('');
  if (indic.test(characters.slice(firstLetter).join(''))) return 'yes';
  const endsInWord =
    letterDirection(characters.at(-1) ?? '') === 'ltr' ||
    /[0-9\u00B2\u00B3\u00B9]$|\([^()]*[\p{L}\p{Nd}][^()]*\)$/u.test(text);
  return (/^[\u0660-\u0669]*$/u.test(lead) || stable.test(lead)) && endsInWord
    ? 'unless-arabic-follows'
    : 'yes';
}

function needOf({ text, dir, alm, override }: Segment, afterArabic: boolean): Need {
  if (override === true) return 'yes';
  if (dir === 'rtl') {
    if (alm === true) return afterArabic ? 'no' : 'yes';
    if (afterArabic && /^[@#]\d/u.test(text)) return 'yes';
    const lastLetter = Array.from(text).findLast((each) => letterDirection(each) !== undefined);
    return lastLetter !== undefined && letterDirection(lastLetter) === 'ltr' ? 'unless-arabic-follows' : 'no';
  }
  if (Array.from(text).some((each) => letterDirection(each) !== undefined)) return needOfWords(text);
  return stable.test(text) || (!afterArabic && stableAtStart.test(text)) ? 'no' : 'yes';
}

/** Whether the last of a text's signs that are written from right to left is Arabic; undefined where there is none. */
function endsInArabic(text: string): boolean | undefined {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = astralAt(text, at - 1) ?? text.charAt(at);
    at -= character.length - 1;
    if (turnsDigits(character) || character === '\u061C') return true;
    if (character === '\u200F' || letterDirection(character) === 'rtl') return false;
  }
  return undefined;
}

/** Which segments of a right-to-left line would be drawn otherwise, or would move their neighbours, without an isolate: by the rules of UAX #9 for each class. */
export function neededIsolates(segments: readonly Segment[]): readonly boolean[] {
  let afterArabic = false;
  const needs = segments.map((segment): Need => {
    const need = segment.dir === undefined ? 'no' : needOf(segment, afterArabic);
    // Words stay bare only when an Arabic word follows them: what is true after it is true after them.
    if (need === 'no') afterArabic = endsInArabic(segment.text) ?? afterArabic;
    return need;
  });
  const needed = needs.map((need) => need === 'yes');
  let arabicFollows = true;
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    if (needs[index] === 'unless-arabic-follows') {
      needed[index] = !arabicFollows || pullsSymbol(segments, index);
    }
    if (needed[index] === true) continue;
    const next = significant.exec(segments[index]?.text ?? '')?.[0];
    if (next !== undefined)
      arabicFollows = letterDirection(next) === 'rtl' || next === '\u200F' || next === '\u061C';
  }
  return needed;
}
