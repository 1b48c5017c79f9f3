import { arabic, digit, indic, latin } from './atoms.ts';
import { afterNumber } from './counted-words.ts';
import { isModelName } from './model-names.ts';

const joined = new RegExp(
  `(?:${digit}{1,5}(?:\\.${digit}{1,3})*(?:-${digit}{1,4})?${'[\\u00B2\\u00B3]'}?\\+?(?::(?:19|20)${digit}{2})?|${indic}{1,4})(?![.,:/~\\u066B]?(?:${digit}|${indic})|[-\\u2013](?:${digit}|${indic})|[ \\u00A0\\u202F]?[%\\u066A\\u2030$\\u00A2-\\u00A5\\u20A0-\\u20CF\\u00B0\\u00D7]|${latin})`,
  'uy',
);
const carriesOn = new RegExp(
  `[ \\u00A0\\u2009\\u202F](?:${digit}{3}(?!${digit}|${latin})|[-+\\u2212\\u2013\\u00D7\\u00F7*=<>/:] ?${digit})`,
  'uy',
);
const nextWord = new RegExp(`[ \\u00A0]+(${arabic}[\\p{L}\\p{M}]*)`, 'uy');
const score = new RegExp(`^${digit}{1,2}-${digit}{1,2}$`, 'u');
const years = /^(?:1[3-9]|20)\d\d(?:-\d{2,4})?$/u;

/** Where a number ends that belongs to the Latin word before it (`iPhone 15`, `Boeing 737-800`); undefined when it counts what follows (`Microsoft 20 مليون`). */
export function latinNumberEnd(text: string, start: number, word: string): number | undefined {
  joined.lastIndex = start;
  if (!joined.test(text)) return undefined;
  const end = joined.lastIndex;
  const value = text.slice(start, end);
  if (score.test(value) || (value.includes('-') && years.test(value))) return undefined;
  carriesOn.lastIndex = end;
  if (carriesOn.test(text)) return undefined;
  nextWord.lastIndex = end;
  const following = nextWord.exec(text)?.[1];
  // What is counted begins with no nought: Schalke 04.
  if (following === undefined || /^0\d/u.test(value)) return end;
  switch (afterNumber(following)) {
    case 'sentence':
      return end;
    case 'scale':
      return undefined;
    case 'counted':
      return isModelName(word) && !/^\u0627\u0644/u.test(following) ? end : undefined;
    case 'unknown':
      return isModelName(word) || years.test(value) || value.includes('-') ? end : undefined;
  }
}
