import type { Article, CaptureClaim, StaticPage } from '../../content/index.ts';
import type { Message } from '../../message/index.ts';
import { checkAddresses, pathKey, reservedAddress } from '../check-addresses.ts';
import { checkHours, lastPlausible } from '../check-hours.ts';
import { checkHouse, checkPicture, checkRelated, checkTags, usualOf } from '../check-references.ts';
import { tagKey } from '../catalogue.ts';
import type { House } from '../newsroom.ts';
import { toNameResolver } from '../resolve-names.ts';
import { type ArticleTable, type Lists, listOf } from './article-table.ts';
import { hashName } from './digest.ts';
import type { NameResolver, TableReader } from './table-catalogue.ts';
import { toTableFinder } from './table-names.ts';

/** Checks a table's articles (`focus`: rows of which more is told than of others in a large archive, or all) as `checkAddresses`, `checkReferences` and `checkHours` check articles in memory, and reads only those in which the columns show something to say. */
export function checkTable(
  table: ArticleTable,
  house: House,
  names: NameResolver,
  reader: TableReader,
  focus: readonly number[] | 'all',
): readonly Message[] {
  const { settings, people, pages, media, now } = house;
  const rows = articleRows(table);
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
    !names.isSection(table.section[row] ?? 0) || hasIn(table.authors, row, (name) => !names.isAuthor(name));
  const related = toRelated(table, rows);
  const findArticle = (target: string) => {
    const row = related.find(target);
    return row === undefined ? undefined : articleOf(row);
  };
  // Reads every article, but only for an author who named one that is not there.
  const allNames = () => some(() => true).flatMap(({ id, slug }) => [slug, id]);
  const tags = toTagFaults(table, rows);
  const last = lastPlausible(now);

  return [
    ...some(isUnknown).flatMap((article) => resolve(article).messages),
    ...checkAddresses(some(toClashes(table, rows, pages, focus)), [...people.values()], pages),
    ...some((row) => isPictureless(table, row, media)).flatMap(({ image, path }) =>
      checkPicture(image, path, media),
    ),
    ...some(related.isSuspect).flatMap((article) => checkRelated(article, findArticle, allNames)),
    ...some(tags.isFaulty).flatMap((article) => checkTags(article, tags.usual)),
    ...checkHouse([...people.values()], pages, settings, media),
    ...checkHours(
      some((row) => (table.published[row] ?? NaN) > last),
      now,
    ),
  ];
}

function articleRows(table: ArticleTable): Uint32Array {
  const rows = new Uint32Array(table.count);
  let count = 0;
  for (let row = 0; row < table.count; row += 1) if (table.isArticle[row] === 1) rows[count++] = row;
  return rows.subarray(0, count);
}

/** Whether a list of a row has a number that is so; asked of every row, it makes nothing. */
function hasIn({ starts, values }: Lists, row: number, isSo: (number: number) => boolean): boolean {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) if (isSo(values[at] ?? 0)) return true;
  return false;
}

/** The captures that a table's articles name. */
export function capturesOf(
  table: ArticleTable,
  reader: TableReader,
  isAsked: (path: string) => boolean = () => true,
): readonly CaptureClaim[] {
  const claims: CaptureClaim[] = [];
  for (let row = 0; row < table.count; row += 1) {
    if (table.captures[row] !== 0 && isAsked(table.paths[row] ?? ''))
      claims.push(...reader.record(row).captures);
  }
  return claims;
}

/** Slugs that are told of when they are in use twice; of a larger archive only so many of those of the rows in focus are. */
const sharedSlugsMax = 1000;

/** Whether a row may share its id, slug, address or an old address with another. */
function toClashes(
  table: ArticleTable,
  rows: Uint32Array,
  pages: readonly StaticPage[],
  focus: readonly number[] | 'all',
): (row: number) => boolean {
  const ids = toRepeated(table.idHash0, rows);
  const addresses = new Map<number, number>();
  const count = (key: number): void => void addresses.set(key, (addresses.get(key) ?? 0) + 1);
  const own = (row: number): number => pairKey(table.idHash0[row] ?? 0, table.slugHash0[row] ?? 0);
  const old = (row: number): readonly number[] =>
    Array.from(listOf(table.aliases, row), (alias) =>
      aliasKey(table.strings[alias] ?? '', table.idHash0[row] ?? 0),
    );
  const hasAliases = table.aliases.values.length > 0;
  for (const { slug } of pages) count(pairKey(0, hashName(`/${slug}/`)[0]));
  for (const row of hasAliases ? rows : []) {
    count(own(row));
    old(row).forEach(count);
  }
  const isTwice = (key: number): boolean => (addresses.get(key) ?? 0) > 1;
  const isReserved = (row: number): boolean =>
    hasIn(table.aliases, row, (alias) => reservedAddress.test(table.strings[alias] ?? ''));
  const shared = toSharedSlugs(table, rows, focus);
  return (row) =>
    ids(row) ||
    shared(row) ||
    (hasAliases && (isTwice(own(row)) || old(row).some(isTwice) || isReserved(row)));
}

function toSharedSlugs(
  table: ArticleTable,
  rows: Uint32Array,
  focus: readonly number[] | 'all',
): (row: number) => boolean {
  const foldOf = (row: number): number => table.foldHash0[row] ?? 0;
  const isShared = toRepeated(table.foldHash0, rows);
  if (focus === 'all' || !isMoreThan(sharedSlugsMax, rows, isShared)) return isShared;
  // Each of the articles that are told of beside the first two that have its slug: the first is told of the second, and all others of the first.
  const fresh = focus.filter((row) => table.isArticle[row] === 1 && isShared(row)).slice(0, sharedSlugsMax);
  const told = new Set(fresh);
  const untold = new Map(fresh.map((row) => [foldOf(row), 2]));
  for (const row of rows) {
    const left = untold.get(foldOf(row)) ?? 0;
    if (left === 0) continue;
    untold.set(foldOf(row), left - 1);
    told.add(row);
  }
  return (row) => told.has(row);
}

function isMoreThan(most: number, rows: Uint32Array, isSo: (row: number) => boolean): boolean {
  let count = 0;
  for (let index = 0; index < rows.length && count <= most; index += 1)
    if (isSo(rows[index] ?? 0)) count += 1;
  return count > most;
}

/** Whether other rows have the same in a column. */
function toRepeated(column: Uint32Array, rows: Uint32Array): (row: number) => boolean {
  const sorted = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) sorted[index] = column[rows[index] ?? 0] ?? 0;
  sorted.sort();
  const repeated = new Set<number>();
  for (let index = 1; index < sorted.length; index += 1)
    if (sorted[index] === sorted[index - 1]) repeated.add(sorted[index] ?? 0);
  return repeated.size === 0 ? () => false : (row) => repeated.has(column[row] ?? 0);
}

/** 52 bits of an address below `/a/`: of its id and of what follows. Two addresses that share them are compared as they are written. */
const pairKey = (id: number, rest: number): number => id * 2 ** 20 + (rest >>> 12);

/** An alias is an old slug of its article, or a whole old path when it begins with a slash. */
function aliasKey(written: string, id: number): number {
  const alias = pathKey(written);
  if (!alias.startsWith('/')) return pairKey(id, hashName(alias)[0]);
  const [, other, slug] = /^\/a\/([^/]+)\/([^/]+)\/$/u.exec(alias) ?? [];
  return other === undefined || slug === undefined
    ? pairKey(0, hashName(alias)[0])
    : pairKey(hashName(other)[0], hashName(slug)[0]);
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
    hasIn(table.related, row, (name) => {
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
  const { starts, values } = table.tags;
  for (const row of rows) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const tag = values[at] ?? 0;
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
    isFaulty: (row: number): boolean => hasIn(table.tags, row, (tag) => isFault[tag] === 1),
  };
}
