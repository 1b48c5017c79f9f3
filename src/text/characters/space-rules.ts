import type { CharacterContext, CharacterRule } from './character-rule.ts';
import { always } from './severity.ts';
import { after, before } from './surroundings.ts';

/** Whether a no-break space binds a number to what it counts, or an abbreviation to its name: «20 كم», «د. نور». */
function isBindingSpace(find: CharacterContext): boolean {
  return (
    (/\d$/u.test(before(find)) && /^[\p{L}%٪$€£°\d]/u.test(after(find))) ||
    /(?:^|[^\p{L}])[وفبلك]?[دأصمجط]\.$/u.test(before(find, 4))
  );
}

/** Spaces that look like plain ones. */
export const spaceRules = {
  noBreakSpace: {
    id: 'no-break-space',
    pattern: /\u00A0/gu,
    severity: (find) => (isBindingSpace(find) ? undefined : 'warning'),
    inCode: 'error',
    fix: () => ' ',
    removed: false,
  },
  thinSpace: {
    id: 'thin-space',
    pattern: /(?<=\d)[\u2009\u200A](?=\d)/gu,
    severity: always('warning'),
    fix: () => '\u202F',
    removed: false,
  },
} satisfies Record<string, CharacterRule>;
