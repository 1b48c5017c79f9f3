import type { CharacterContext, CharacterRule } from './character-rule.ts';
import { always, inArabicWords } from './severity.ts';
import { after, before, found, letter } from './surroundings.ts';

const nothing = (): string => '';

/** Whether a mark stands where Intl writes it into an Arabic date, and turns it round: 30, mark, slash. */
function isDateMark(find: CharacterContext): boolean {
  return found(find) === '\u200F' && /\d/u.test(before(find)) && /[/\d]/u.test(after(find));
}

/** Whether a mark hides the sign of a heading or of the front matter from the parser. */
function hidesMarker(find: CharacterContext): boolean {
  return /(?:^|\n)$/u.test(before(find)) && /^(?:#|---|[-*+>] )/u.test(after(find, 3));
}

/** Between two letters it is how Persian parts them. */
const nonJoinerFix = (find: CharacterContext): string | undefined =>
  letter.test(after(find)) && letter.test(before(find)) ? undefined : '';

function joinerFix(find: CharacterContext): string {
  return before(find) === 'ه' && !letter.test(after(find)) ? '\u0640' : '';
}

/** What nobody sees: marks of direction, joiners and characters without a width. */
export const invisibleRules = {
  embedding: {
    id: 'embedding',
    pattern: /[\u202A-\u202E]/gu,
    severity: always('error'),
    fix: nothing,
    removed: true,
  },
  isolate: {
    id: 'isolate',
    pattern: /[\u2066-\u2069]/gu,
    severity: (find) => (find.unbalanced.has(find.start) ? 'error' : 'warning'),
    inCode: 'error',
    fix: nothing,
    removed: true,
  },
  directionMark: {
    id: 'direction-mark',
    pattern: /[\u200E\u200F\u061C]/gu,
    severity: (find) => (isDateMark(find) ? undefined : hidesMarker(find) ? 'error' : 'warning'),
    inCode: 'error',
    fix: nothing,
    removed: true,
  },
  byteOrderMark: {
    id: 'byte-order-mark',
    pattern: /\uFEFF/gu,
    severity: ({ start }) => (start === 0 ? 'info' : 'error'),
    fix: nothing,
    removed: true,
  },
  zeroWidth: {
    id: 'zero-width',
    pattern: /[\u200B\u2060-\u2064\u00AD\u180E\u115F\u1160\u3164\uFFA0\u206A-\u206F\uFFF9-\uFFFB]/gu,
    severity: always('warning'),
    inCode: 'error',
    fix: nothing,
    removed: true,
  },
  tagCharacter: {
    id: 'tag-character',
    pattern: /(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]+/gu,
    severity: always('warning'),
    inCode: 'error',
    fix: nothing,
    removed: true,
  },
  nonJoiner: {
    id: 'non-joiner',
    pattern: /\u200C/gu,
    severity: inArabicWords,
    inCode: 'error',
    fix: nonJoinerFix,
    // Between letters it parts their forms.
    removed: (find) => nonJoinerFix(find) !== undefined,
  },
  joiner: {
    id: 'joiner',
    pattern:
      /(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
    severity: (find) => (before(find) === 'ه' && !letter.test(after(find)) ? 'info' : 'warning'),
    inCode: 'error',
    fix: joinerFix,
    removed: false,
  },
} satisfies Record<string, CharacterRule>;
