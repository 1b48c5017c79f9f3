import { characterRules } from './characters.ts';
import type { CharacterSeverity } from './characters.ts';

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

/** Every character of a text that the table of characters objects to, in order. */
export function findCharacters(
  text: string,
  { language = 'ar', digits = 'latn', code = false }: CharacterOptions = {},
): readonly CharacterFind[] {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  return characterRules
    .flatMap((rule) =>
      Array.from(text.matchAll(rule.pattern)).flatMap(({ 0: found, index }): CharacterFind[] => {
        const context = { text, start: index, end: index + found.length, language: primary, digits };
        const inText = rule.severity(context);
        const severity = code ? (rule.inCode ?? inText) : inText;
        if (severity === undefined) return [];
        const fix = rule.fix?.(context);
        return [
          {
            id: rule.id,
            severity,
            start: context.start,
            end: context.end,
            ...(fix === undefined ? {} : { fix }),
          },
        ];
      }),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

// What every page is drawn without is found at a glance: most texts hold none of it.
const suspect =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** The text as a page draws it: without what no reader can see and only misleads machines. Everything visible stays as typed. */
export function removeCharacters(
  text: string,
  { language = 'ar' }: Pick<CharacterOptions, 'language'> = {},
): string {
  if (!suspect.test(text)) return text;
  const removed = new Set(characterRules.filter((rule) => rule.removed).map((rule) => rule.id));
  let clean = '';
  let end = 0;
  for (const find of findCharacters(text, { language })) {
    if (!removed.has(find.id) || find.start < end) continue;
    clean += text.slice(end, find.start);
    end = find.end;
  }
  return clean + text.slice(end);
}
