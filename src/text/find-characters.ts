import { characterRules } from './characters.ts';
import type { CharacterRule, CharacterSeverity } from './characters/character-rule.ts';
import { codeUnits } from './code-units.ts';

/** A character that should not stand where it does; offsets count UTF-16 code units, `end` is exclusive. */
export interface CharacterFind {
  /** Id of the rule. */
  readonly id: string;
  readonly severity: CharacterSeverity;
  readonly start: number;
  readonly end: number;
  /** What should stand instead; undefined when only a person can tell. */
  readonly fix?: string;
}

/** How a text is looked at. */
export interface CharacterOptions {
  /** BCP 47; default `ar`. */
  readonly language?: string;
  /** Default `latn`. */
  readonly digits?: 'latn' | 'arab';
  /** The text is code, a template, a setting or a key, where no invisible character may stand. Default: false. */
  readonly code?: boolean;
}

/** Where isolates stand in lines in which not each closes what the last one opened. */
function unbalancedIsolates(text: string): ReadonlySet<number> {
  const unbalanced = new Set<number>();
  let line: number[] = [];
  let depth = 0;
  let broken = false;
  for (const { 0: control, index } of text.matchAll(/[\u2066-\u2069\n]|$/gu)) {
    if (control === '\n' || control === '') {
      if (broken || depth !== 0) for (const each of line) unbalanced.add(each);
      [line, depth, broken] = [[], 0, false];
      continue;
    }
    line.push(index);
    depth += control === '\u2069' ? -1 : 1;
    if (depth < 0) broken = true;
  }
  return unbalanced;
}

/** As `findCharacters`, by each of some rules. */
export function findBy(
  rules: readonly CharacterRule[],
  text: string,
  { language = 'ar', digits = 'latn', code = false }: CharacterOptions = {},
): CharacterFind[] {
  const shared = {
    text,
    language: language.split('-')[0]?.toLowerCase() ?? '',
    digits,
    unbalanced: unbalancedIsolates(text),
  };
  return rules
    .flatMap((rule) =>
      Array.from(text.matchAll(rule.pattern)).flatMap(({ 0: found, index }): CharacterFind[] => {
        const context = { ...shared, start: index, end: index + found.length };
        const inText = rule.severity(context);
        const severity = code ? (rule.inCode ?? inText) : inText;
        if (severity === undefined) return [];
        const fix = rule.fix?.(context);
        return [
          { id: rule.id, severity, start: index, end: context.end, ...(fix === undefined ? {} : { fix }) },
        ];
      }),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

// Letters, digits and signs of plain Arabic copy, to which no rule objects: a text of them alone is seen at a glance, by a table, which is quicker than a class of a regular expression.
const commonRanges = '\t\t\n\n\r\r ~ءغفي\u064B\u0652٠٩««»»،،؛؛؟؟٪٪××°°––——“”‘’……';
const isCommon = new Uint8Array(0x10000);
for (let at = 0; at < commonRanges.length; at += 2)
  isCommon.fill(1, commonRanges.charCodeAt(at), commonRanges.charCodeAt(at + 1) + 1);
// These are looked at together with what stands beside them.
for (const code of Array.from('،)٠١٢٣٤٥٦٧٨٩', (sign) => sign.charCodeAt(0))) isCommon[code] = 2;
isCommon.fill(2, 0x64b, 0x653);

function isPlain(text: string): boolean {
  const units = codeUnits(text);
  for (let at = 0; at < text.length; at += 1) {
    const kind = isCommon[units[at] ?? 0];
    if (kind !== 1 && (kind === 0 || isOdd(text, at))) return false;
  }
  return true;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isVowelMark = (code: number): boolean => code >= 0x64b && code <= 0x652;

/** Whether a comma stands behind a space or another or between digits, a bracket closes at the start of a word, digits of two kinds touch, or a vowel mark stands behind another. */
function isOdd(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const before = text.charAt(at - 1);
  const isBehindDigit = isDigit(text.charCodeAt(at - 1));
  const isBeforeDigit = isDigit(text.charCodeAt(at + 1));
  if (sign === '،') return before === ' ' || before === '،' || (isBehindDigit && isBeforeDigit);
  if (sign === ')') return (at === 0 || /[\s«“"]/u.test(before)) && /\S/u.test(text.charAt(at + 1));
  if (isVowelMark(text.charCodeAt(at))) return isVowelMark(text.charCodeAt(at - 1));
  return isBehindDigit || isBeforeDigit;
}

/** Every character of a text that the table of characters objects to, in order. */
export function findCharacters(text: string, options: CharacterOptions = {}): readonly CharacterFind[] {
  if (isPlain(text)) return [];
  return findBy(characterRules, text, options);
}

const removedRules = characterRules.flatMap((rule): CharacterRule[] => {
  const { removed, severity } = rule;
  if (removed === false) return [];
  return removed === true
    ? [rule]
    : [{ ...rule, severity: (find) => (removed(find) ? severity(find) : undefined) }];
});

// What every page is drawn without is found at a glance: most texts hold none of it.
const suspect =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** The text as a page draws it: without what no reader can see and only misleads machines. Everything visible stays as typed. */
export function removeCharacters(
  text: string,
  { language = 'ar' }: Pick<CharacterOptions, 'language'> = {},
): string {
  if (!suspect.test(text)) return text;
  let clean = '';
  let end = 0;
  for (const find of findBy(removedRules, text, { language })) {
    if (find.start < end) continue;
    clean += text.slice(end, find.start);
    end = find.end;
  }
  return clean + text.slice(end);
}
