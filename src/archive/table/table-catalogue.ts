import type { Instant, Person, Settings, Status } from '../../content/index.ts';
import type { Card } from '../card.ts';
import type { Catalogue, NameLists } from '../catalogue.ts';
import { toCatalogue } from '../catalogue.ts';
import { isVisibleAt } from '../is-visible.ts';
import { toPersonFinder, toSectionFinder } from '../resolve-names.ts';
import { type ArticleTable, type Lists, listOf, recordEntry } from './article-table.ts';
import type { PackEntry } from './pack.ts';
import { decodeCard, decodeRecord } from './row-record.ts';
import type { RowRecord } from './row-record.ts';
import { statuses } from './row.ts';
import { toTableFinder } from './table-names.ts';

/** Sections and people that authors name, by the numbers of the strings with which they name them; -1: nobody and nothing. */
export interface NameResolver {
  /** A section's slug, or the name as written when there is no such section. */
  readonly section: (name: number) => string;
  readonly isSection: (name: number) => boolean;
  /** A person's id, or the name as written when there is no such person. */
  readonly author: (name: number) => string;
  readonly isAuthor: (name: number) => boolean;
}

/** Resolves each of a table's names once, however many articles have it. */
export function toTableNames(
  { strings }: ArticleTable,
  settings: Settings,
  people: ReadonlyMap<string, Person>,
): NameResolver {
  const once = (find: (name: string) => string | undefined) => {
    const known = new Map<number, string | undefined>();
    return (number: number): string | undefined => {
      if (!known.has(number)) known.set(number, find(strings[number] ?? ''));
      return known.get(number);
    };
  };
  const findSection = toSectionFinder(settings.sections);
  const findPerson = toPersonFinder(people.values());
  const section = once((name) => findSection(name)?.slug);
  const author = once((name) => findPerson(name)?.id);
  return {
    section: (name) => section(name) ?? strings[name] ?? '',
    isSection: (name) => section(name) !== undefined,
    author: (name) => author(name) ?? strings[name] ?? '',
    isAuthor: (name) => author(name) !== undefined,
  };
}

/** Whether an article's author has let it go: its hours alone decide when readers see it. */
export const isReady = (table: ArticleTable, row: number): boolean =>
  table.isArticle[row] === 1 && statuses[table.status[row] ?? 0] === 'ready';

/** Rows of the articles that a build shows, newest first, those without a date before them all, ties by path. */
export function visibleRows(table: ArticleTable, now: Instant, drafts: boolean): Uint32Array {
  const clock = Date.parse(now);
  const rows: number[] = [];
  const times = new Float64Array(table.count);
  for (let row = 0; row < table.count; row += 1) {
    if (table.isArticle[row] !== 1) continue;
    const status: Status = statuses[table.status[row] ?? 0] ?? 'draft';
    const published = table.published[row] ?? NaN;
    const isShown = drafts
      ? status !== 'withdrawn'
      : isVisibleAt({ status, published, embargo: table.embargo[row] ?? NaN }, clock);
    if (isShown) rows.push(row);
    times[row] = Number.isNaN(published) ? Infinity : published;
  }
  return Uint32Array.from(rows.sort((a, b) => order(times[b] ?? 0, times[a] ?? 0) || a - b));
}

// Infinity - Infinity is NaN, which sorts nothing.
const order = (first: number, second: number): number => (first === second ? 0 : first < second ? -1 : 1);

/** Reads what a table keeps of its articles. */
export interface TableReader {
  /** The path on the disk, from the newsroom's root. */
  readonly fileOf: (row: number) => string;
  readonly record: (row: number) => RowRecord;
  /** With the section's slug and the people's ids in the place of their names. */
  readonly card: (row: number) => Card;
}

/** Cards that are kept after they were read: those of the newest articles are asked for by many pages. */
const cardsMax = 4096;

/** What is kept of the file of a row. */
export const recordOf = (
  table: ArticleTable,
  row: number,
  read: (entry: PackEntry) => Uint8Array,
): RowRecord => decodeRecord(read(recordEntry(table, row)));

/** A reader of a table's records. */
export function toTableReader(
  table: ArticleTable,
  names: NameResolver,
  read: (entry: PackEntry) => Uint8Array,
): TableReader {
  const cards = new Map<number, Card>();
  const record = (row: number): RowRecord => recordOf(table, row, read);
  return {
    fileOf: (row) => {
      const path = table.paths[row] ?? '';
      return table.spellings[path] ?? path;
    },
    record,
    card: (row) => {
      const known = cards.get(row);
      if (known !== undefined) return known;
      const article = decodeCard(read(recordEntry(table, row)));
      if (article === undefined) throw new RangeError(`There is no article in row ${String(row)}`);
      const card = Object.assign(article, {
        section: names.section(table.section[row] ?? 0),
        authors: [...new Set(Array.from(listOf(table.authors, row), names.author))],
      });
      if (cards.size >= cardsMax) cards.clear();
      cards.set(row, card);
      return card;
    },
  };
}

/** The catalogue of a table's rows, given newest first. */
export function tableCatalogue(
  table: ArticleTable,
  rows: Uint32Array,
  names: NameResolver,
  reader: TableReader,
  zone: string,
): Catalogue {
  const rowAt = (position: number): number => {
    const row = rows[position];
    if (row === undefined) throw new RangeError(`There is no article at position ${String(position)}`);
    return row;
  };
  const card = (position: number): Card => reader.card(rowAt(position));
  const namesIn = ({ starts, values }: Lists, name: (number: number) => string): NameLists => ({
    name,
    each: (position, visit) => {
      const row = rows[position] ?? 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) visit(values[at] ?? 0);
    },
  });
  return toCatalogue(
    {
      count: rows.length,
      card,
      section: (position) => names.section(table.section[rowAt(position)] ?? 0),
      authors: (position) => Array.from(listOf(table.authors, rowAt(position)), names.author),
      tags: (position) => Array.from(listOf(table.tags, rowAt(position)), (tag) => table.strings[tag] ?? ''),
      lists: {
        section: {
          name: names.section,
          each: (position, visit) => visit(table.section[rows[position] ?? 0] ?? 0),
        },
        authors: namesIn(table.authors, names.author),
        tags: namesIn(table.tags, (tag) => table.strings[tag] ?? ''),
      },
      published: (position) => table.published[rowAt(position)] ?? NaN,
      changed: (position) => table.changed[rowAt(position)] ?? NaN,
      find: toTableFinder(table, rows),
      findHidden: toHiddenFinder(table, rows, reader),
    },
    zone,
  );
}

function toHiddenFinder(
  table: ArticleTable,
  rows: Uint32Array,
  reader: TableReader,
): (target: string) => Card | undefined {
  let finder:
    { readonly hidden: Uint32Array; readonly find: (target: string) => number | undefined } | undefined;
  const toFinder = () => {
    const shown = new Uint8Array(table.count);
    for (const row of rows) shown[row] = 1;
    const hidden = Uint32Array.from({ length: table.count }, (_, row) => row).filter(
      (row) => table.isArticle[row] === 1 && shown[row] !== 1,
    );
    return { hidden, find: toTableFinder(table, hidden) };
  };
  return (target) => {
    const { hidden, find } = (finder ??= toFinder());
    const row = hidden[find(target) ?? -1];
    return row === undefined ? undefined : reader.card(row);
  };
}
