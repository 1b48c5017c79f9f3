import { hashPath } from '../../seal/index.ts';
import type { ArticleTable } from './article-table.ts';

/** Finds the row of the file whose `hashPath` is this; -1: there is none. */
export type PathIndex = (high: number, low: number) => number;

/** What every path of a table begins with, and none in a look. */
const content = 'content/';

const indexes = new WeakMap<ArticleTable, PathIndex | 'ambiguous'>();

/** A table's rows by their paths; undefined where two paths have one hash. It is made once: `forgetPaths` gives its memory back. */
export function indexPaths(table: ArticleTable): PathIndex | undefined {
  const index = indexes.get(table) ?? toIndex(table) ?? 'ambiguous';
  indexes.set(table, index);
  return index === 'ambiguous' ? undefined : index;
}

/** Lets go of what `indexPaths` made. */
export const forgetPaths = (table: ArticleTable): void => void indexes.delete(table);

/** `hashPath` of a path of a table. */
export function pathHash(path: string): readonly [number, number] {
  const bytes = Buffer.from(path);
  return hashPath(bytes, content.length, bytes.length);
}

function toIndex({ path0: highs, path1: lows, count }: ArticleTable): PathIndex | undefined {
  // Open addressing: a row stands, as its number from 1 on, at its hash or in the next free place.
  const size = 2 ** Math.ceil(Math.log2(count + 1) + 1);
  const places = new Int32Array(size);
  const find = (high: number, low: number): number => {
    let at = (high ^ low) & (size - 1);
    for (let row = places[at] ?? 0; row !== 0; row = places[at] ?? 0) {
      if (highs[row - 1] === high && lows[row - 1] === low) return at;
      at = (at + 1) & (size - 1);
    }
    return at;
  };
  for (let row = 0; row < count; row += 1) {
    const at = find(highs[row] ?? 0, lows[row] ?? 0);
    if (places[at] !== 0) return undefined;
    places[at] = row + 1;
  }
  return (high, low) => (places[find(high, low)] ?? 0) - 1;
}
