import type { Bilingual } from '../message/index.ts';
import { quoteValue } from '../message/index.ts';
import { addressProblems } from './problems/address-problems.ts';
import { articleProblems } from './problems/article-problems.ts';
import type { ContentProblem } from './problems/content-problem.ts';
import { dateProblems } from './problems/date-problems.ts';
import { fieldProblems } from './problems/field-problems.ts';
import { pictureProblems } from './problems/picture-problems.ts';
import { settingsProblems } from './problems/settings-problems.ts';

/** What a problem's sentences mention: texts are the author's words. */
export interface ContentSlots {
  /** The field, as each language calls it. */
  readonly name?: Bilingual;
  readonly value?: string;
  readonly other?: string;
  readonly nearest?: string;
  /** Names of the fields that a value may have, as each language calls them. */
  readonly fields?: Bilingual;
}

/** Every rule of articles, people, pages and settings: its severity and its sentences; `problems/` has one file per subject. */
export const contentProblems = {
  ...addressProblems,
  ...articleProblems,
  ...dateProblems,
  ...fieldProblems,
  ...pictureProblems,
  ...settingsProblems,
} as const satisfies Record<`content/${string}`, ContentProblem>;

export type ContentRule = keyof typeof contentProblems;

/** The sentences of a rule, with the author's words isolated in them, and the field under its name in each language. */
export function contentProblemText(rule: ContentRule, slots: ContentSlots): Bilingual {
  const { name, value = '', other = '', nearest = '', fields } = slots;
  const problem: ContentProblem = contentProblems[rule];
  const say = (language: 'ar' | 'en'): string =>
    problem.text({
      name: quoteValue(name?.[language] ?? ''),
      value: quoteValue(value),
      other: other === '' ? '' : quoteValue(other),
      nearest,
      fields: fields?.[language] ?? '',
    })[language];
  return { ar: say('ar'), en: say('en') };
}
