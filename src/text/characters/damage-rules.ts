import type { CharacterRule } from './character-rule.ts';
import { always } from './severity.ts';
import { found } from './surroundings.ts';

/** What no keyboard writes and other programs leave: controls, signs that cannot be read, letters as drawn or in pieces. */
export const damageRules = {
  // Controls have no place in HTML (XML 1.0, 2.2); tab, line feed and carriage return do.
  control: {
    id: 'control',
    pattern: /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu,
    severity: always('error'),
    removed: true,
  },
  lineSeparator: {
    id: 'line-separator',
    pattern: /[\u2028\u2029]/gu,
    severity: always('error'),
    fix: () => '\n',
    removed: false,
  },
  unreadable: {
    id: 'unreadable',
    pattern: /[\uFFFD\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu,
    severity: always('error'),
    removed: false,
  },
  // What a word processor or dictation leaves for a picture: the picture itself is lost.
  objectReplacement: {
    id: 'object-replacement',
    pattern: /\uFFFC/gu,
    severity: always('error'),
    removed: false,
  },
  presentationForm: {
    id: 'presentation-form',
    pattern: /[\uFB50-\uFD3D\uFD50-\uFDF1\uFDF3-\uFDF9\uFE70-\uFEFC]+/gu,
    severity: always('error'),
    fix: (find) =>
      found(find)
        .normalize('NFKC')
        .replace(/ (?=[\u064B-\u0652])/gu, ''),
    removed: false,
  },
  notComposed: {
    id: 'not-composed',
    pattern: /\P{M}\p{M}+/gu,
    severity: (find) => (found(find) === found(find).normalize('NFC') ? undefined : 'info'),
    fix: (find) => found(find).normalize('NFC'),
    removed: false,
  },
} satisfies Record<string, CharacterRule>;
