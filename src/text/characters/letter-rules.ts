import { isTatweelRight, tatweelFix, tatweels } from '../tatweel.ts';
import type { CharacterContext, CharacterRule } from './character-rule.ts';
import { inArabic, inArabicWords } from './severity.ts';
import { after, before, found, isForeign } from './surroundings.ts';

/** The most of a word that is looked at (UTF-16 code units). */
const wordMax = 40;

const arabicLetters: Readonly<Record<string, string>> = {
  ی: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ھ: 'ه',
  ۀ: 'ة',
};

/** Undefined for a letter of a word of another language, and for one in a word that nobody can mend as a whole: at its end «ی» may be «ي» or «ى», as in «علی». */
function persianLetterFix(find: CharacterContext): string | undefined {
  const [lead = ''] = /[\p{L}\p{M}]*$/u.exec(before(find, wordMax)) ?? [];
  const [rest = ''] = /^[\p{L}\p{M}]*/u.exec(after(find, wordMax)) ?? [];
  if ((found(find) + rest).endsWith('ی') || isForeign(find)) return undefined;
  // A word alone in brackets is how a name is spelt in its own language.
  if (
    /[([]$/u.test(before(find, lead.length + 1).slice(0, 1)) &&
    /^[)\]]/u.test(after(find, rest.length + 1).slice(-1))
  )
    return undefined;
  return lead.length + rest.length < wordMax ? arabicLetters[found(find)] : undefined;
}

/** Letters of other languages and scripts, and tatweels, in Arabic words. */
export const letterRules = {
  tatweel: {
    id: 'tatweel',
    pattern: tatweels,
    severity: (find) => (isTatweelRight(find) ? undefined : 'warning'),
    fix: tatweelFix,
    removed: false,
  },
  persianLetter: {
    id: 'persian-letter',
    pattern: /[یکہھەۀڪ]/gu,
    severity: inArabicWords,
    fix: persianLetterFix,
    removed: false,
  },
  borrowedLetter: {
    id: 'borrowed-letter',
    pattern: /[پچژگڤڨڭ]/gu,
    severity: inArabic('info'),
    removed: false,
  },
  mixedScript: {
    id: 'mixed-script',
    pattern:
      /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]*\p{Script=Latin})(?=[\p{L}\p{N}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{N}]{2,64}/gu,
    severity: (find) =>
      /[@#/.]$/u.test(before(find)) || /^[@.]\p{L}/u.test(after(find, 2)) ? 'error' : 'warning',
    inCode: 'error',
    removed: false,
  },
} satisfies Record<string, CharacterRule>;
