import { toDigits } from '../digits.ts';
import type { CharacterRule } from './character-rule.ts';
import { always, inArabic, inArabicWords } from './severity.ts';
import { found, isForeign } from './surroundings.ts';

/** Digits of other languages or of two kinds, and their separators. */
export const digitRules = {
  persianDigit: {
    id: 'persian-digit',
    pattern: /[\u06F0-\u06F9]/gu,
    severity: inArabicWords,
    fix: (find) =>
      isForeign(find)
        ? undefined
        : String.fromCharCode((find.digits === 'arab' ? 0x660 : 0x30) + (found(find).charCodeAt(0) & 0xf)),
    removed: false,
  },
  misplacedSeparator: {
    id: 'misplaced-separator',
    pattern:
      /(?<![\d\u0660-\u0669\u06F0-\u06F9])\u066C|\u066C(?![\d\u0660-\u0669\u06F0-\u06F9])|(?<=\d)\u060C(?=\d)/gu,
    severity: always('info'),
    removed: false,
  },
  mixedDigits: {
    id: 'mixed-digits',
    pattern: /(?:[0-9]+[\u0660-\u0669]|[\u0660-\u0669]+[0-9])[0-9\u0660-\u0669]*/g,
    severity: inArabic('warning'),
    fix: (find) => toDigits(found(find), find.digits),
    removed: false,
  },
} satisfies Record<string, CharacterRule>;
