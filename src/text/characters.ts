import { toDigits } from './digits.ts';
import { isInForeignRun } from './foreign-run.ts';
import { isTatweelRight, tatweelFix, tatweels } from './tatweel.ts';

/** What surrounds a character that is looked at. */
export interface CharacterContext {
  /** The whole text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Primary language subtag of the text, such as `ar`. */
  readonly language: string;
  /** The digits that the desk prints. */
  readonly digits: 'latn' | 'arab';
  /** Where an isolate stands that its line does not close, or a close without an isolate. */
  readonly unbalanced: ReadonlySet<number>;
}

export type CharacterSeverity = 'error' | 'warning' | 'info';

/** A kind of character that an Arabic text should not hold, or only in certain places. */
export interface CharacterRule {
  /** Permanent, for rule ids such as `char/embedding`. */
  readonly id: string;
  /** A character or a run of them, to be used globally. */
  readonly pattern: RegExp;
  /** How grave a find is in an article's text; undefined: it may stand here. */
  readonly severity: (find: CharacterContext) => CharacterSeverity | undefined;
  /** How grave it is in code, templates, settings and keys; undefined: as in text. */
  readonly inCode?: CharacterSeverity;
  /** What should stand instead; undefined when only a person can tell. */
  readonly fix?: (find: CharacterContext) => string | undefined;
  /** Whether the page is drawn without it: only what no reader could see. */
  readonly removed: boolean | ((find: CharacterContext) => boolean);
}

const before = ({ text, start }: CharacterContext, count = 1): string =>
  text.slice(Math.max(0, start - count), start);
const after = ({ text, end }: CharacterContext, count = 1): string => text.slice(end, end + count);
const found = ({ text, start, end }: CharacterContext): string => text.slice(start, end);

const nothing = (): string => '';
const always = (severity: CharacterSeverity) => (): CharacterSeverity => severity;

/** Languages that are written with letters of their own, and with the zero-width non-joiner. */
const otherArabicScripts = new Set(['fa', 'ur', 'ku', 'ckb', 'ps', 'sd', 'ug', 'pa', 'pnb', 'ks']);
const inArabic =
  (severity: CharacterSeverity) =>
  ({ language }: CharacterContext): CharacterSeverity | undefined =>
    otherArabicScripts.has(language) ? undefined : severity;

const isForeign = ({ text, start, end }: CharacterContext): boolean => isInForeignRun(text, start, end);

/** A warning in Arabic; a remark where words of a language beside it are quoted without a mark. */
const inArabicWords = (find: CharacterContext): CharacterSeverity | undefined =>
  inArabic(isForeign(find) ? 'info' : 'warning')(find);

const letter = /[\p{L}\p{M}]/u;

/** Whether a mark stands where Intl writes it into an Arabic date, and turns it round: 30, mark, slash. */
function isDateMark(find: CharacterContext): boolean {
  return found(find) === '\u200F' && /\d/u.test(before(find)) && /[/\d]/u.test(after(find));
}

/** Whether a mark hides the sign of a heading or of the front matter from the parser. */
function hidesMarker(find: CharacterContext): boolean {
  return /(?:^|\n)$/u.test(before(find)) && /^(?:#|---|[-*+>] )/u.test(after(find, 3));
}

/** The most of an address that is looked at (UTF-16 code units). */
const addressMax = 200;

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

/** Between two letters it is how Persian parts them. */
const nonJoinerFix = (find: CharacterContext): string | undefined =>
  letter.test(after(find)) && letter.test(before(find)) ? undefined : '';

function joinerFix(find: CharacterContext): string {
  return before(find) === 'ه' && !letter.test(after(find)) ? '\u0640' : '';
}

/** A comma between other signs may be named, or stand for a letter: «(،،)». */
const commaSeverity = (find: CharacterContext): CharacterSeverity | undefined =>
  /[\p{L}\p{M}\p{N}»"”)\]*]/u.test(before(find)) ? inArabic('info')(find) : undefined;

/** Undefined behind an address, of which the comma would become a part, and between digits, where it may be a number's. */
function commaFix(find: CharacterContext): string | undefined {
  const lead = before(find, addressMax);
  if (/(?:\/\/|www\.)\S*$/iu.test(lead) || (/\d$/u.test(lead) && /^\d/u.test(after(find)))) return undefined;
  return letter.test(after(find)) || /^[\p{N}«“"([]/u.test(after(find)) ? '\u060C ' : '\u060C';
}

/** Whether a no-break space binds a number to what it counts, or an abbreviation to its name: «20 كم», «د. نور». */
function isBindingSpace(find: CharacterContext): boolean {
  return (
    (/\d$/u.test(before(find)) && /^[\p{L}%٪$€£°\d]/u.test(after(find))) ||
    /(?:^|[^\p{L}])[وفبلك]?[دأصمجط]\.$/u.test(before(find, 4))
  );
}

/** Every rule on characters, gravest first. After Unicode TR 36 and 39, CVE-2021-42574 and what Arabic news copy really holds. */
export const characterRules: readonly CharacterRule[] = [
  { id: 'embedding', pattern: /[\u202A-\u202E]/gu, severity: always('error'), fix: nothing, removed: true },
  {
    id: 'isolate',
    pattern: /[\u2066-\u2069]/gu,
    severity: (find) => (find.unbalanced.has(find.start) ? 'error' : 'warning'),
    inCode: 'error',
    fix: nothing,
    removed: true,
  },
  {
    id: 'direction-mark',
    pattern: /[\u200E\u200F\u061C]/gu,
    severity: (find) => (isDateMark(find) ? undefined : hidesMarker(find) ? 'error' : 'warning'),
    inCode: 'error',
    fix: nothing,
    removed: true,
  },
  {
    id: 'byte-order-mark',
    pattern: /\uFEFF/gu,
    severity: ({ start }) => (start === 0 ? 'info' : 'error'),
    fix: nothing,
    removed: true,
  },
  // Controls have no place in HTML (XML 1.0, 2.2); tab, line feed and carriage return do.
  {
    id: 'control',
    pattern: /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu,
    severity: always('error'),
    removed: true,
  },
  {
    id: 'line-separator',
    pattern: /[\u2028\u2029]/gu,
    severity: always('error'),
    fix: () => '\n',
    removed: false,
  },
  {
    id: 'unreadable',
    pattern: /[\uFFFD\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/gu,
    severity: always('error'),
    removed: false,
  },
  // What a word processor or dictation leaves for a picture: the picture itself is lost.
  { id: 'object-replacement', pattern: /\uFFFC/gu, severity: always('error'), removed: false },
  {
    id: 'presentation-form',
    pattern: /[\uFB50-\uFD3D\uFD50-\uFDF1\uFDF3-\uFDF9\uFE70-\uFEFC]+/gu,
    severity: always('error'),
    fix: (find) =>
      found(find)
        .normalize('NFKC')
        .replace(/ (?=[\u064B-\u0652])/gu, ''),
    removed: false,
  },
  {
    id: 'zero-width',
    pattern: /[\u200B\u2060-\u2064\u00AD\u180E\u115F\u1160\u3164\uFFA0\u206A-\u206F\uFFF9-\uFFFB]/gu,
    severity: always('warning'),
    inCode: 'error',
    fix: nothing,
    removed: true,
  },
  {
    id: 'tag-character',
    pattern: /(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0000}-\u{E007F}]+/gu,
    severity: always('warning'),
    inCode: 'error',
    fix: nothing,
    removed: true,
  },
  {
    id: 'non-joiner',
    pattern: /\u200C/gu,
    severity: inArabicWords,
    inCode: 'error',
    fix: nonJoinerFix,
    // Between letters it parts their forms.
    removed: (find) => nonJoinerFix(find) !== undefined,
  },
  {
    id: 'joiner',
    pattern:
      /(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
    severity: (find) => (before(find) === 'ه' && !letter.test(after(find)) ? 'info' : 'warning'),
    inCode: 'error',
    fix: joinerFix,
    removed: false,
  },
  {
    id: 'tatweel',
    pattern: tatweels,
    severity: (find) => (isTatweelRight(find) ? undefined : 'warning'),
    fix: tatweelFix,
    removed: false,
  },
  {
    id: 'persian-letter',
    pattern: /[یکہھەۀڪ]/gu,
    severity: inArabicWords,
    fix: persianLetterFix,
    removed: false,
  },
  {
    id: 'persian-digit',
    pattern: /[\u06F0-\u06F9]/gu,
    severity: inArabicWords,
    fix: (find) =>
      isForeign(find)
        ? undefined
        : String.fromCharCode((find.digits === 'arab' ? 0x660 : 0x30) + (found(find).charCodeAt(0) & 0xf)),
    removed: false,
  },
  { id: 'borrowed-letter', pattern: /[پچژگڤڨڭ]/gu, severity: inArabic('info'), removed: false },
  {
    id: 'no-break-space',
    pattern: /\u00A0/gu,
    severity: (find) => (isBindingSpace(find) ? undefined : 'warning'),
    inCode: 'error',
    fix: () => ' ',
    removed: false,
  },
  {
    id: 'thin-space',
    pattern: /(?<=\d)[\u2009\u200A](?=\d)/gu,
    severity: always('warning'),
    fix: () => '\u202F',
    removed: false,
  },
  {
    id: 'mixed-script',
    pattern:
      /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]*\p{Script=Latin})(?=[\p{L}\p{N}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{N}]{2,64}/gu,
    severity: (find) =>
      /[@#/.]$/u.test(before(find)) || /^[@.]\p{L}/u.test(after(find, 2)) ? 'error' : 'warning',
    inCode: 'error',
    removed: false,
  },
  {
    id: 'misplaced-separator',
    pattern:
      /(?<![\d\u0660-\u0669\u06F0-\u06F9])\u066C|\u066C(?![\d\u0660-\u0669\u06F0-\u06F9])|(?<=\d)\u060C(?=\d)/gu,
    severity: always('info'),
    removed: false,
  },
  {
    id: 'mixed-digits',
    pattern: /(?:[0-9]+[\u0660-\u0669]|[\u0660-\u0669]+[0-9])[0-9\u0660-\u0669]*/g,
    severity: inArabic('warning'),
    fix: (find) => toDigits(found(find), find.digits),
    removed: false,
  },
  {
    id: 'doubled-comma',
    pattern: / *\u060C ?\u060C+/g,
    severity: commaSeverity,
    fix: commaFix,
    removed: false,
  },
  {
    id: 'spaced-comma',
    pattern: / +\u060C(?! ?\u060C)/g,
    severity: commaSeverity,
    fix: commaFix,
    removed: false,
  },
  {
    id: 'turned-brackets',
    pattern:
      /\)(?<![^\s«“"]\))(?=[\p{L}\p{N}«“"])[^()\n]{0,80}(?<=[\p{L}\p{M}\p{N}»”"])\((?![\p{L}\p{M}\p{N}])/gu,
    severity: inArabic('warning'),
    removed: false,
  },
  {
    id: 'not-composed',
    pattern: /\P{M}\p{M}+/gu,
    severity: (find) => (found(find) === found(find).normalize('NFC') ? undefined : 'info'),
    fix: (find) => found(find).normalize('NFC'),
    removed: false,
  },
];
