import { foldedNamesOf, targetNames } from '../article-source.ts';
import type { FindArticle } from '../article-source.ts';
import { type ArticleTable, listOf } from './article-table.ts';
import { type Digest, hashName } from './digest.ts';

/** Positions by the hashes of names: chains of entries in one array. */
interface NameIndex {
  /** The lowest position with a name; 64 bits are taken for the name itself. */
  readonly first: (hash: Digest, isIt?: (position: number) => boolean) => number | undefined;
}

function toIndex(
  size: number,
  fill: (add: (high: number, low: number, position: number) => void) => void,
): NameIndex {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(size * 2, 16)));
  const heads = new Int32Array(slots).fill(-1);
  const highs = new Uint32Array(size);
  const lows = new Uint32Array(size);
  const positions = new Uint32Array(size);
  const next = new Int32Array(size);
  let count = 0;
  fill((high, low, position) => {
    highs[count] = high;
    lows[count] = low;
    positions[count] = position;
    next[count] = heads[high % slots] ?? -1;
    heads[high % slots] = count;
    count += 1;
  });
  return {
    first: ([high, low], isIt = () => true) => {
      let lowest: number | undefined;
      for (let entry = heads[high % slots] ?? -1; entry !== -1; entry = next[entry] ?? -1) {
        const position = positions[entry] ?? 0;
        if (highs[entry] !== high || lows[entry] !== low || (lowest !== undefined && lowest < position))
          continue;
        if (isIt(position)) lowest = position;
      }
      return lowest;
    },
  };
}

/** Whether a file of a table has an id, whether or not readers see it. */
export const hasId = ({ idHash0, idHash1, isArticle }: ArticleTable, id: string): boolean =>
  hasHash(idHash0, idHash1, isArticle, hashName(id));

/** Whether a file of a table has a slug, or one that differs in hamzas and marks alone. */
export const hasSlug = ({ foldHash0, foldHash1, isArticle }: ArticleTable, slug: string): boolean =>
  hasHash(foldHash0, foldHash1, isArticle, hashName(foldedNamesOf({ slug, aliases: [] })[0] ?? ''));

const hasHash = (
  highs: Uint32Array,
  lows: Uint32Array,
  isArticle: Uint8Array,
  [high, low]: Digest,
): boolean => highs.some((each, row) => each === high && lows[row] === low && isArticle[row] === 1);

/** Finds articles of a table by what an author may call them, as `toFinder` does for articles in memory, without reading one. `rows` are the table's rows by position. */
export function toTableFinder(table: ArticleTable, rows: Uint32Array): FindArticle {
  let index: { readonly exact: NameIndex; readonly folded: NameIndex } | undefined;
  const toIndices = () => {
    const named = rows.reduce((sum, row) => sum + listOf(table.aliases, row).length, 0);
    const exact = toIndex(rows.length * 2 + named, (add) => {
      for (const [position, row] of rows.entries()) {
        add(table.idHash0[row] ?? 0, table.idHash1[row] ?? 0, position);
        add(table.slugHash0[row] ?? 0, table.slugHash1[row] ?? 0, position);
        for (const alias of listOf(table.aliases, row))
          add(...hashName(table.strings[alias] ?? ''), position);
      }
    });
    const folded = toIndex(rows.length + named, (add) => {
      for (const [position, row] of rows.entries()) {
        add(table.foldHash0[row] ?? 0, table.foldHash1[row] ?? 0, position);
        for (const alias of listOf(table.aliases, row))
          add(
            ...hashName(foldedNamesOf({ slug: table.strings[alias] ?? '', aliases: [] })[0] ?? ''),
            position,
          );
      }
    });
    return { exact, folded };
  };
  return (target, but) => {
    const { exact, folded } = (index ??= toIndices());
    const other = ({ first }: NameIndex, hash: Digest, found: number): number | undefined =>
      found === but ? first(hash, (position) => position !== but) : found;
    const whole = hashName(target);
    const plain = exact.first(whole);
    if (plain !== undefined && target !== '') return other(exact, whole, plain);
    const { names, fold } = targetNames(target);
    for (const name of names) {
      if (name === '') continue;
      const hash = hashName(name);
      const found = exact.first(hash);
      if (found !== undefined) return other(exact, hash, found);
      // An address holds the id, which is one article's.
      const addressed = byAddress(name, exact);
      if (addressed !== undefined) return addressed === but ? undefined : addressed;
    }
    if (fold === '') return undefined;
    const hash = hashName(fold);
    const found = folded.first(hash);
    return found === undefined ? undefined : other(folded, hash, found);
  };

  function byAddress(name: string, exact: NameIndex): number | undefined {
    const [, id, slug] = /^\/a\/([a-z0-9]+)\/([^/]+)\/$/u.exec(name) ?? [];
    if (id === undefined || slug === undefined) return undefined;
    const [high, low] = hashName(slug);
    return exact.first(hashName(id), (position) => {
      const row = rows[position] ?? 0;
      return table.slugHash0[row] === high && table.slugHash1[row] === low;
    });
  }
}
