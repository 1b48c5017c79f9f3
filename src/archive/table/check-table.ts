import type { Article, CaptureClaim } from '../../content/index.ts';
import type { Message } from '../../message/index.ts';
import { checkAddresses } from '../check-addresses.ts';
import { checkHours, isFarOff } from '../check-hours.ts';
import { checkHouse, checkPicture, checkRelated, checkTags, usualOf } from '../check-references.ts';
import { tagKey } from '../catalogue.ts';
import type { House } from '../newsroom.ts';
import { toNameResolver } from '../resolve-names.ts';
import { type ArticleTable, listOf } from './article-table.ts';
import { hashName } from './digest.ts';
import type { NameResolver, TableReader } from './table-catalogue.ts';
import { toTableFinder } from './table-names.ts';

/** Checks a table's articles as `checkAddresses`, `checkReferences` and `checkHours` check articles in memory, and reads only those in which the columns show something to say. */
export function checkTable(
  table: ArticleTable,
  house: House,
  names: NameResolver,
  reader: TableReader,
): readonly Message[] {
  const { settings, people, pages, media, now } = house;
  const rows = Uint32Array.from(
    Array.from({ length: table.count }, (_, row) => row).filter((row) => table.isArticle[row] === 1),
  );
  const articles = new Map<number, Article>();
  const articleOf = (row: number): Article => {
    const known = articles.get(row);
    if (known !== undefined) return known;
    const { article } = reader.record(row);
    if (article === undefined) throw new RangeError(`There is no article in row ${String(row)}`);
    const whole = { ...article, body: '' };
    articles.set(row, whole);
    return whole;
  };
  const some = (isSuspect: (row: number) => boolean): readonly Article[] =>
    Array.from(rows.filter(isSuspect), articleOf);

  const resolve = toNameResolver(settings, people);
  const isUnknown = (row: number): boolean =>
    !names.isSection(table.section[row] ?? 0) ||
    listOf(table.authors, row).some((name) => !names.isAuthor(name));
  const related = toRelated(table, rows);
  const findArticle = (target: string) => {
    const row = related.find(target);
    return row === undefined ? undefined : articleOf(row);
  };
  // Reads every article, but only for an author who named one that is not there.
  const allNames = () => some(() => true).flatMap(({ id, slug }) => [slug, id]);
  const tags = toTagFaults(table, rows);

  return [
    ...some(isUnknown).flatMap((article) => resolve(article).messages),
    ...checkAddresses(some(toClashes(table, rows)), [...people.values()], pages),
    ...some((row) => isPictureless(table, row, media)).flatMap(({ image, path }) =>
      checkPicture(image, path, media),
    ),
    ...some(related.isSuspect).flatMap((article) => checkRelated(article, findArticle, allNames)),
    ...some(tags.isFaulty).flatMap((article) => checkTags(article, tags.usual)),
    ...checkHouse([...people.values()], pages, settings, media),
    ...checkHours(
      some((row) => isFarOff(table.published[row] ?? NaN, now)),
      now,
    ),
  ];
}

/** The captures that a table's articles name. */
export const capturesOf = (table: ArticleTable, reader: TableReader): readonly CaptureClaim[] =>
  Array.from({ length: table.count }, (_, row) => row)
    .filter((row) => table.captures[row] !== 0)
    .flatMap((row) => reader.record(row).captures);

/** Whether a row may share its id, slug or an old address with another. */
function toClashes(table: ArticleTable, rows: Uint32Array): (row: number) => boolean {
  const seen = new Map<number, number>();
  const count = (hash: number): void => void seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const foldOf = (row: number): number => ~(table.foldHash0[row] ?? 0);
  const named = new Set<number>();
  for (const row of rows) {
    count(table.idHash0[row] ?? 0);
    count(foldOf(row));
    for (const alias of listOf(table.aliases, row)) {
      const id = /^\/a\/([^/]+)\//u.exec(table.strings[alias] ?? '')?.[1];
      if (id !== undefined) named.add(hashName(id)[0]);
    }
  }
  return (row) =>
    listOf(table.aliases, row).length > 0 ||
    named.has(table.idHash0[row] ?? 0) ||
    (seen.get(table.idHash0[row] ?? 0) ?? 0) > 1 ||
    (seen.get(foldOf(row)) ?? 0) > 1;
}

/** Whether a row names a related article that is not there, or itself. */
function toRelated(table: ArticleTable, rows: Uint32Array) {
  const position = toTableFinder(table, rows);
  const find = (target: string): number | undefined => {
    const found = position(target);
    return found === undefined ? undefined : rows[found];
  };
  const known = new Map<number, number | undefined>();
  const isSuspect = (row: number): boolean =>
    listOf(table.related, row).some((name) => {
      if (!known.has(name)) known.set(name, find(table.strings[name] ?? ''));
      const target = known.get(name);
      return target === undefined || target === row;
    });
  return { find, isSuspect };
}

function isPictureless(table: ArticleTable, row: number, media: House['media']): boolean {
  const src = table.strings[table.image[row] ?? 0] ?? '';
  if (src === '') return false;
  const file = media.get(src);
  return file === undefined || file.width === undefined;
}

function toTagFaults(table: ArticleTable, rows: Uint32Array) {
  const counts = new Uint32Array(table.strings.length);
  const order: number[] = [];
  for (const row of rows) {
    for (const tag of listOf(table.tags, row)) {
      if (counts[tag] === 0) order.push(tag);
      counts[tag] = (counts[tag] ?? 0) + 1;
    }
  }
  const uses = new Map(order.map((tag) => [table.strings[tag] ?? '', counts[tag] ?? 0]));
  const usual = usualOf(uses);
  const isFault = new Uint8Array(table.strings.length);
  for (const tag of order) {
    const spelling = table.strings[tag] ?? '';
    const key = tagKey(spelling);
    if (key === '' || usual(key) !== spelling) isFault[tag] = 1;
  }
  return {
    usual,
    isFaulty: (row: number): boolean => listOf(table.tags, row).some((tag) => isFault[tag] === 1),
  };
}
