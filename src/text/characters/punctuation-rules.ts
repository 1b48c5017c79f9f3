import type { CharacterContext, CharacterRule, CharacterSeverity } from './character-rule.ts';
import { inArabic } from './severity.ts';
import { after, before, letter } from './surroundings.ts';

/** The most of an address that is looked at (UTF-16 code units). */
const addressMax = 200;

/** A comma between other signs may be named, or stand for a letter: «(،،)». */
const commaSeverity = (find: CharacterContext): CharacterSeverity | undefined =>
  /[\p{L}\p{M}\p{N}»"”)\]*]/u.test(before(find)) ? inArabic('info')(find) : undefined;

/** Undefined behind an address, of which the comma would become a part, and between digits, where it may be a number's. */
function commaFix(find: CharacterContext): string | undefined {
  const lead = before(find, addressMax);
  if (/(?:\/\/|www\.)\S*$/iu.test(lead) || (/\d$/u.test(lead) && /^\d/u.test(after(find)))) return undefined;
  return letter.test(after(find)) || /^[\p{N}«“"([]/u.test(after(find)) ? '\u060C ' : '\u060C';
}

/** Commas and brackets. */
export const punctuationRules = {
  doubledComma: {
    id: 'doubled-comma',
    pattern: / *\u060C ?\u060C+/g,
    severity: commaSeverity,
    fix: commaFix,
    removed: false,
  },
  spacedComma: {
    id: 'spaced-comma',
    pattern: / +\u060C(?! ?\u060C)/g,
    severity: commaSeverity,
    fix: commaFix,
    removed: false,
  },
  turnedBrackets: {
    id: 'turned-brackets',
    pattern:
      /\)(?<![^\s«“"]\))(?=[\p{L}\p{N}«“"])[^()\n]{0,80}(?<=[\p{L}\p{M}\p{N}»”"])\((?![\p{L}\p{M}\p{N}])/gu,
    severity: inArabic('warning'),
    removed: false,
  },
} satisfies Record<string, CharacterRule>;
