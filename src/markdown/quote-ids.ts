import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { fold } from '../text/index.ts';
import type { BodySource } from './body-context.ts';

/** The ids that a body may cite, by their identifiers as the parser compares them; what is typed with Arabic digits, a tatweel or an invisible mark finds its id too, unless two ids would then be one. */
export function toQuoteIds({ body, quotes, records }: BodySource): ReadonlyMap<string, string> {
  const ids = [...quotes.keys(), ...(records?.keys() ?? [])];
  const byFolded = new Map<string, string | undefined>();
  for (const id of ids) {
    const folded = foldId(id);
    byFolded.set(folded, byFolded.has(folded) && byFolded.get(folded) !== id ? undefined : id);
  }
  const byIdentifier = new Map<string, string>();
  for (const [, typed = ''] of body.matchAll(citedId)) {
    const id = byFolded.get(foldId(typed));
    if (id !== undefined) byIdentifier.set(toIdentifier(typed), id);
  }
  for (const id of ids) byIdentifier.set(toIdentifier(id), id);
  return byIdentifier;
}

/** The second brackets of `[name][id]`. */
export const citedId: RegExp = /\]\[([^[\]\n]{1,80})\]/gu;

/** Whether an id by itself tells that a quote is meant: a number or a letter in brackets is more often that of a clause or a table. */
export const isTelling = (id: string): boolean => /[\p{L}\p{N}]{2}/u.test(id) && !/^[\p{N}\s]*$/u.test(id);

/** The form in which ids of quotes are compared. */
export function foldId(id: string): string {
  return fold(id)
    .trim()
    .replace(/[\s\u00A0]+/gu, ' ');
}

/** Of these the identifier is the id itself. */
const alikeInAnyCase = /^[a-z0-9\u0620-\u064A]+$/;

/** An id as it stands in `identifier` of a Markdown reference. */
export function toIdentifier(id: string): string {
  if (alikeInAnyCase.test(id)) return id;
  return normalizeIdentifier(id).toLowerCase();
}
