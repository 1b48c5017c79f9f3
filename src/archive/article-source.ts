import type { Article } from '../content/index.ts';
import { foldSlug, toSlug } from '../text/index.ts';
import type { Card } from './card.ts';
import type { CatalogueSource, NameLists } from './catalogue.ts';
import { toInterner } from './table/interner.ts';

/** Articles in memory, newest first, as the source of a catalogue; `hidden`: those that are there and not shown. */
export function articleSource(
  articles: readonly Article[],
  hidden: readonly Article[] = [],
): CatalogueSource {
  const findHidden = toFinder(hidden);
  const at = (position: number): Article => {
    const article = articles[position];
    if (article === undefined) throw new RangeError(`There is no article at position ${String(position)}`);
    return article;
  };
  return {
    count: articles.length,
    card: at,
    section: (position) => at(position).section,
    authors: (position) => at(position).authors,
    tags: (position) => at(position).tags,
    lists: {
      section: toNameLists((position) => [at(position).section]),
      authors: toNameLists((position) => at(position).authors),
      tags: toNameLists((position) => at(position).tags),
    },
    published: (position) => Date.parse(at(position).published ?? ''),
    changed: (position) => changedOf(at(position)),
    find: toFinder(articles),
    findHidden: (target) => hidden[findHidden(target) ?? -1],
  };
}

function toNameLists(namesAt: (position: number) => readonly string[]): NameLists {
  const { strings, intern } = toInterner();
  return {
    name: (number) => strings[number] ?? '',
    each: (position, visit) => {
      for (const name of namesAt(position)) visit(intern(name));
    },
  };
}

/** When an article last changed, in milliseconds since 1970; NaN for one without a date. An update written as a bare day may seem to precede the publication of that day, and does not. */
export function changedOf({ published, updated }: Pick<Card, 'published' | 'updated'>): number {
  const times = [published, updated].flatMap((instant) =>
    instant === undefined ? [] : [Date.parse(instant)],
  );
  return times.length === 0 ? NaN : Math.max(...times);
}

/** Every name by which an author may mean an article, as it is written. */
export const namesOf = ({ id, slug, aliases }: Pick<Card, 'id' | 'slug' | 'aliases'>): readonly string[] => [
  id,
  slug,
  `/a/${id}/${slug}/`,
  ...aliases,
];

/** The names of an article without hamzas and marks, for authors who leave them out. */
export const foldedNamesOf = ({ slug, aliases }: Pick<Card, 'slug' | 'aliases'>): readonly string[] =>
  [slug, ...aliases].map((name) => foldSlug(toSlug(name))).filter((name) => name !== '');

/** Finds an article by a name; with `but`, another one than that at a position, of the very name by which that one is found. */
export type FindArticle = (target: string, but?: number) => number | undefined;

/** Finds an article by its id, slug, alias or site path; the exact name wins over one that differs in hamzas and marks, the first article over those after it. */
export function toFinder(cards: readonly Pick<Card, 'id' | 'slug' | 'aliases'>[]): FindArticle {
  const exact = new Map<string, number[]>();
  const folded = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, name: string, position: number): void => {
    const known = to.get(name);
    if (known === undefined) to.set(name, [position]);
    else known.push(position);
  };
  for (const [position, card] of cards.entries()) {
    for (const name of namesOf(card)) add(exact, name, position);
    for (const name of foldedNamesOf(card)) add(folded, name, position);
  }
  return (target, but) => {
    const { names, fold } = targetNames(target);
    const found = names.map((name) => exact.get(name)).find((each) => each !== undefined) ?? folded.get(fold);
    return found?.find((position) => position !== but);
  };
}

/** The exact names that a typed target may be, the likeliest first, and its folded name. */
export function targetNames(target: string): { readonly names: readonly string[]; readonly fold: string } {
  const name = target.trim().normalize('NFC');
  const bare = name.replace(/^\/(?:a\/[a-z0-9]+\/)?|\/$/gu, '');
  return { names: [name, bare, `/${bare}/`], fold: foldSlug(toSlug(bare)) };
}
