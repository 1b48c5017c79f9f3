import { currencies } from './currencies.ts';
import { formatNumber } from './format-number.ts';
import { arabicNouns } from './nouns.ts';
import type { CountedNoun, Noun } from './nouns.ts';
import { englishNouns } from './nouns-english.ts';

/** Grammatical case: nominative for a subject or a heading, oblique after a preposition and as an object. */
export type GrammaticalCase = 'nominative' | 'oblique';

/** How a counted noun is printed. */
export interface CountOptions {
  readonly digits: 'latn' | 'arab';
  /** Default `nominative`. */
  readonly case?: GrammaticalCase;
  /** BCP 47; everything but Arabic is printed in English. Default `ar`. */
  readonly language?: string;
}

const plurals = new Intl.PluralRules('ar');

function count(
  amount: number,
  arabic: CountedNoun,
  [one, many]: readonly [string, string],
  { digits, case: grammatical = 'nominative', language = 'ar' }: CountOptions,
): string {
  if (language.split('-')[0] !== 'ar') {
    return `${formatNumber(amount, { digits: 'latn' })} ${amount === 1 ? one : many}`;
  }
  const form = plurals.select(amount);
  if (form === 'zero' || form === 'one') return arabic[form];
  if (form === 'two') return arabic.two[grammatical === 'nominative' ? 0 : 1];
  return `${formatNumber(amount, { digits })} ${arabic[form]}`;
}

/** A number with its noun in the right one of the six Arabic forms (CLDR plural rules): «دقيقتان», «3 دقائق», «11 دقيقة». */
export function countNoun(noun: Noun, amount: number, options: CountOptions): string {
  return count(amount, arabicNouns[noun], englishNouns[noun], options);
}

const byCode = new Map(currencies.map((currency) => [currency.code, currency]));

/** An amount of money in words of its currency (ISO 4217), «3 دراهم إماراتية»; with the code when the currency is not known. */
export function countMoney(code: string, amount: number, options: CountOptions): string {
  const currency = byCode.get(code);
  if (currency === undefined) return `${formatNumber(amount, { digits: options.digits })} ${code}`;
  return count(amount, currency.arabic, currency.english, options);
}
