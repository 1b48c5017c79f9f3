import { dateOf, endOfPeriod, periodKey, toCivilDay } from '../locale/index.ts';
import { foldSlug, toTagSlug } from '../text/index.ts';
import type { Card } from './card.ts';

/** A tag with every spelling of it folded together, under the spelling that was used first. */
export interface TagView {
  readonly name: string;
  readonly slug: string;
}

/** Names that articles bear, by number: a name is worked on once, however many articles bear it. */
export interface NameLists {
  readonly name: (number: number) => string;
  /** Visits the numbers of the names at a position, in their order. */
  readonly each: (position: number, visit: (number: number) => void) => void;
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
  /** The same three by number. */
  readonly lists: Readonly<Record<'section' | 'authors' | 'tags', NameLists>>;
  /** Milliseconds since 1970; NaN for an article without a date, which stands before all that have one. */
  readonly published: (position: number) => number;
  /** When the article was published or, if that is later, updated: milliseconds since 1970; NaN for one without a date. */
  readonly changed: (position: number) => number;
  /** The article of an id, slug, alias or site path; with `but`, another one that the same name means. */
  readonly find: (target: string, but?: number) => number | undefined;
  /** The article of such a name that this build does not show: it has no position. */
  readonly findHidden: (target: string) => HiddenArticle | undefined;
}

/** What authors are told of an article that readers do not see; nothing of it may be in a page. */
export type HiddenArticle = Pick<Card, 'path' | 'title'>;

/** Positions by some key, each list newest first. */
export type Positions = ReadonlyMap<string, readonly number[]>;

/** The articles of one build, newest first, and where each of them is listed. */
export interface Catalogue extends CatalogueSource {
  /** Numbers of the `tagKey`s of an article's tags, each once: the same number is the same tag. */
  readonly tagKeys: (position: number) => readonly number[];
  /** The place of an article in its section's list. */
  readonly sectionRank: (position: number) => number;
  /** The day on which an article was published in the newsroom's zone: days since 1970-01-01; NaN for one without a date. */
  readonly day: (position: number) => number;
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

/** The key under which all spellings of a tag meet; empty for a tag without letters and digits. */
export function tagKey(tag: string): string {
  const known = tagKeys.get(tag);
  if (known !== undefined) return known;
  const key = foldSlug(toTagSlug(tag));
  tagKeys.set(tag, key);
  return key;
}

const tagKeys = new Map<string, string>();

/** Files articles under their sections, tags, authors and months; `zone` (IANA) is where a month begins. */
export function toCatalogue(source: CatalogueSource, zone: string): Catalogue {
  const { count, lists } = source;
  const ranks = new Int32Array(count);
  const days = new Float64Array(count);
  for (let position = 0; position < count; position += 1)
    days[position] = toCivilDay(source.published(position), zone);
  const day = (position: number): number => days[position] ?? Number.NaN;
  return {
    ...source,
    tagKeys: toTagKeys(lists.tags),
    sectionRank: (position) => ranks[position] ?? 0,
    bySection: toPositions(lists.section, count, (name) => name, ranks),
    byTag: toPositions(lists.tags, count, tagKey),
    byPerson: toPositions(lists.authors, count, (name) => name),
    byMonth: toMonths(count, day),
    day,
    tagViews: toTagViews(lists.tags, count),
  };
}

function toTagKeys({ name, each }: NameLists): Catalogue['tagKeys'] {
  const keys: (readonly number[])[] = [];
  const numberOf = new Map<string, number>();
  // By the number of the name; 0: the key is empty.
  const ofName: number[] = [];
  const toNumber = (key: string): number => {
    if (key === '') return 0;
    const number = numberOf.get(key) ?? numberOf.size + 1;
    numberOf.set(key, number);
    return number;
  };
  const keysAt = (position: number): readonly number[] => {
    const found: number[] = [];
    each(position, (tag) => {
      const key = (ofName[tag] ??= toNumber(tagKey(name(tag))));
      if (key !== 0 && !found.includes(key)) found.push(key);
    });
    return found;
  };
  return (position) => (keys[position] ??= keysAt(position));
}

/** Positions under the keys of their names; what has an empty key is left out. `ranks` takes the place of each position in its list. */
function toPositions(
  { name, each }: NameLists,
  count: number,
  keyOf: (name: string) => string,
  ranks?: Int32Array,
): Positions {
  const positions = new Map<string, number[]>();
  const ofNumber: (number[] | undefined)[] = [];
  const listOf = (number: number): number[] => {
    const key = keyOf(name(number));
    const list = positions.get(key) ?? [];
    if (key !== '') positions.set(key, list);
    return list;
  };
  for (let position = 0; position < count; position += 1) {
    each(position, (number) => {
      const list = (ofNumber[number] ??= listOf(number));
      // Two spellings of one name are one.
      if (list.at(-1) === position) return;
      const length = list.push(position);
      if (ranks !== undefined) ranks[position] = length - 1;
    });
  }
  return positions;
}

/** Articles come newest first, so those of a month stand together. */
function toMonths(count: number, day: Catalogue['day']): Positions {
  const months = new Map<string, number[]>();
  let end = 0;
  let start = 0;
  let list: number[] = [];
  for (let position = 0; position < count; position += 1) {
    const shown = day(position);
    if (Number.isNaN(shown)) continue;
    if (!(shown >= start && shown < end)) {
      end = endOfPeriod(shown, 'month');
      start = shown - dateOf(shown).day + 1;
      list = [];
      months.set(periodKey(shown, 'month'), list);
    }
    list.push(position);
  }
  return months;
}

function toTagViews({ name, each }: NameLists, count: number): ReadonlyMap<string, TagView> {
  const views = new Map<string, TagView>();
  const seen: true[] = [];
  for (let position = count - 1; position >= 0; position -= 1) {
    each(position, (number) => {
      if (seen[number] === true) return;
      seen[number] = true;
      const tag = name(number);
      const key = tagKey(tag);
      if (key !== '' && !views.has(key)) views.set(key, { name: tag, slug: toTagSlug(tag) });
    });
  }
  return views;
}
