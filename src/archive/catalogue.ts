import { toCivilTime } from '../locale/index.ts';
import { foldSlug, toTagSlug } from '../text/index.ts';
import type { Card } from './card.ts';

/** A tag with every spelling of it folded together, under the spelling that was used first. */
export interface TagView {
  readonly name: string;
  readonly slug: string;
}

/** Articles by their positions in a list: 0 is the newest. Nothing of an article is read before it is asked for. */
export interface CatalogueSource {
  readonly count: number;
  readonly card: (position: number) => Card;
  /** A section's slug. */
  readonly section: (position: number) => string;
  /** Ids of people. */
  readonly authors: (position: number) => readonly string[];
  /** As the author spelled them. */
  readonly tags: (position: number) => readonly string[];
  /** Milliseconds since 1970; NaN for an article without a date, which stands before all that have one. */
  readonly published: (position: number) => number;
  /** When the article was published or, if that is later, updated: milliseconds since 1970; NaN for one without a date. */
  readonly changed: (position: number) => number;
  /** The article of an id, slug, alias or site path. */
  readonly find: (target: string) => number | undefined;
}

/** Positions by some key, each list newest first. */
export type Positions = ReadonlyMap<string, readonly number[]>;

/** The articles of one build, newest first, and where each of them is listed. */
export interface Catalogue extends CatalogueSource {
  readonly tagKeys: (position: number) => readonly string[];
  /** The place of an article in its section's list. */
  readonly sectionRank: (position: number) => number;
  readonly bySection: Positions;
  /** By `tagKey`. */
  readonly byTag: Positions;
  /** By the id of each author. */
  readonly byPerson: Positions;
  /** By the month of publication in the newsroom's zone, `YYYY-MM`, newest first. */
  readonly byMonth: Positions;
  /** By `tagKey`. */
  readonly tagViews: ReadonlyMap<string, TagView>;
}

const noKeys: readonly string[] = [];

/** The key under which all spellings of a tag meet; empty for a tag without letters and digits. */
export function tagKey(tag: string): string {
  return foldSlug(toTagSlug(tag));
}

/** Files articles under their sections, tags, authors and months; `zone` (IANA) is where a month begins. */
export function toCatalogue(source: CatalogueSource, zone: string): Catalogue {
  const { count, section, authors, tags } = source;
  const keys = new Map<string, string>();
  const keyOf = (tag: string): string => {
    const known = keys.get(tag);
    if (known !== undefined) return known;
    const key = tagKey(tag);
    keys.set(tag, key);
    return key;
  };
  const keysOf = (position: number): readonly string[] => {
    const written = tags(position);
    return written.length === 0 ? noKeys : [...new Set(written.map(keyOf).filter((key) => key !== ''))];
  };
  const tagKeys: (readonly string[])[] = [];
  const bySection = new Map<string, number[]>();
  const byTag = new Map<string, number[]>();
  const byPerson = new Map<string, number[]>();
  const ranks = new Int32Array(count);
  for (let position = 0; position < count; position += 1) {
    ranks[position] = file(bySection, section(position), position) - 1;
    const keysHere = keysOf(position);
    tagKeys.push(keysHere);
    for (const key of keysHere) file(byTag, key, position);
    for (const author of new Set(authors(position))) file(byPerson, author, position);
  }
  return {
    ...source,
    tagKeys: (position) => tagKeys[position] ?? noKeys,
    sectionRank: (position) => ranks[position] ?? 0,
    bySection,
    byTag,
    byPerson,
    byMonth: toMonths(source, zone),
    tagViews: toTagViews(source, keyOf),
  };
}

function file(lists: Map<string, number[]>, key: string, position: number): number {
  const list = lists.get(key);
  if (list !== undefined) return list.push(position);
  lists.set(key, [position]);
  return 1;
}

/** Articles come newest first, so the end of each month is searched by halves and not article by article. */
function toMonths({ count, published }: CatalogueSource, zone: string): Positions {
  const monthAt = (position: number): string => {
    const time = published(position);
    if (Number.isNaN(time)) return '';
    const { year, month } = toCivilTime(new Date(time).toISOString(), zone);
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  };
  const months = new Map<string, readonly number[]>();
  for (let start = 0; start < count;) {
    const month = monthAt(start);
    let low = start;
    let high = count;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (monthAt(middle) === month) low = middle;
      else high = middle;
    }
    if (month !== '')
      months.set(
        month,
        Array.from({ length: high - start }, (_, index) => start + index),
      );
    start = high;
  }
  return months;
}

function toTagViews(
  { count, tags }: CatalogueSource,
  keyOf: (tag: string) => string,
): ReadonlyMap<string, TagView> {
  const views = new Map<string, TagView>();
  for (let position = count - 1; position >= 0; position -= 1) {
    for (const tag of tags(position)) {
      const key = keyOf(tag);
      if (key !== '' && !views.has(key)) views.set(key, { name: tag, slug: toTagSlug(tag) });
    }
  }
  return views;
}
