import { formatNumber } from './format-number.ts';
import { arabicNouns } from './nouns.ts';
import type { Noun } from './nouns.ts';
import { englishNouns } from './nouns-english.ts';

/** Grammatical case: nominative for a subject or a heading, oblique after a preposition and as an object. */
export type GrammaticalCase = 'nominative' | 'oblique';

/** How a counted noun is printed. */
export interface CountOptions {
  readonly digits: 'latn' | 'arab';
  /** Default `nominative`. */
  readonly case?: GrammaticalCase;
  /** Default `ar`. */
  readonly language?: string;
}

/** A number with its noun in the right one of the six Arabic forms (CLDR plural rules): «3 دقائق», «11 دقيقة», «دقيقتان». */
export function countNoun(
  noun: Noun,
  count: number,
  { digits, case: grammatical = 'nominative', language = 'ar' }: CountOptions,
): string {
  const number = formatNumber(count, { digits });
  if (language.split('-')[0] !== 'ar') {
    const [one, other] = englishNouns[noun];
    return `${number} ${count === 1 ? one : other}`;
  }
  const forms = arabicNouns[noun];
  switch (new Intl.PluralRules('ar').select(count)) {
    case 'zero':
      return forms.zero;
    case 'one':
      return forms.one;
    case 'two':
      return forms.two[grammatical === 'nominative' ? 0 : 1];
    case 'few':
      return `${number} ${forms.few}`;
    case 'many':
      return `${number} ${forms.many}`;
    case 'other':
      return `${number} ${forms.other}`;
  }
}
