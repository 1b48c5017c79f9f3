import type { CharacterRule } from './characters/character-rule.ts';
import { damageRules } from './characters/damage-rules.ts';
import { digitRules } from './characters/digit-rules.ts';
import { invisibleRules } from './characters/invisible-rules.ts';
import { letterRules } from './characters/letter-rules.ts';
import { punctuationRules } from './characters/punctuation-rules.ts';
import { spaceRules } from './characters/space-rules.ts';

/** Every rule on characters, gravest first; `characters/` has one file per subject. After Unicode TR 36 and 39, CVE-2021-42574 and what Arabic news copy really holds. */
export const characterRules: readonly CharacterRule[] = [
  invisibleRules.embedding,
  invisibleRules.isolate,
  invisibleRules.directionMark,
  invisibleRules.byteOrderMark,
  damageRules.control,
  damageRules.lineSeparator,
  damageRules.unreadable,
  damageRules.objectReplacement,
  damageRules.presentationForm,
  invisibleRules.zeroWidth,
  invisibleRules.tagCharacter,
  invisibleRules.nonJoiner,
  invisibleRules.joiner,
  letterRules.tatweel,
  letterRules.persianLetter,
  digitRules.persianDigit,
  letterRules.borrowedLetter,
  spaceRules.noBreakSpace,
  spaceRules.thinSpace,
  letterRules.mixedScript,
  digitRules.misplacedSeparator,
  digitRules.mixedDigits,
  punctuationRules.doubledComma,
  punctuationRules.spacedComma,
  punctuationRules.turnedBrackets,
  damageRules.notComposed,
];
