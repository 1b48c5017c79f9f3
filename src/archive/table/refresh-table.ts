import type { ArticleSettings } from '../../content/index.ts';
import type { Message } from '../../message/index.ts';
import { tickMax } from '../memory.ts';
import { type ArticleTable, mergeTable, type NextRows } from './article-table.ts';
import { digestOfFile, type ReadRow, type ReadRows } from './read-rows.ts';
import { scanArticles, type ScannedFile } from './scan.ts';

/** A table brought up to date with its folder. */
export interface Refreshed {
  readonly table: ArticleTable;
  /** The row of each new row in the table before; -1 for a row that was read anew. */
  readonly oldRows: Int32Array;
  /** The row that the file of each new row had before, whether or not it changed; -1 for a file that is new. */
  readonly formerRows: Int32Array;
  /** Rows that were read anew. */
  readonly read: readonly number[];
  /** Paths that are gone. */
  readonly removed: readonly string[];
  readonly messages: readonly Message[];
}

/**
 * Looks at every article's file and reads those that changed: whose size or time is another and, since a fresh checkout
 * gives every file a new time, whose digest is another too. `seenAt`: when the table before was made, ms since 1970.
 */
export async function refreshTable(
  root: string,
  before: { readonly table: ArticleTable; readonly seenAt: number },
  settings: ArticleSettings,
  readRows: ReadRows,
): Promise<Refreshed> {
  const { files, messages } = await scanArticles(root);
  const { table } = before;
  const oldRows = new Int32Array(files.length).fill(-1);
  const formerRows = new Int32Array(files.length).fill(-1);
  const unread: number[] = [];
  const removed: string[] = [];
  let old = 0;
  for (const [row, file] of files.entries()) {
    while (old < table.count && (table.paths[old] ?? '') < file.path) removed.push(table.paths[old++] ?? '');
    if (table.paths[old] !== file.path) unread.push(row);
    else {
      formerRows[row] = old;
      if (isSame(file, table, old, before.seenAt)) oldRows[row] = old;
      else unread.push(row);
      old += 1;
    }
  }
  removed.push(...table.paths.slice(old));
  const fresh = await readRows(
    unread.flatMap((row) => files[row] ?? []),
    settings,
  );
  const merged = mergeTable(table, files, toRuns(oldRows, unread, fresh));
  return { table: merged, oldRows, formerRows, read: unread, removed, messages };
}

/** Neighbours that were neighbours already are copied together. */
function toRuns(
  oldRows: Int32Array,
  unread: readonly number[],
  fresh: readonly ReadRow[],
): readonly NextRows[] {
  const runs: NextRows[] = [];
  let next = 0;
  for (let row = 0; row < oldRows.length;) {
    const old = oldRows[row] ?? -1;
    if (old === -1) {
      const read = fresh[next];
      if (unread[next] !== row || read === undefined) throw new Error('A changed file was not read');
      runs.push({ count: 1, read });
      next += 1;
      row += 1;
      continue;
    }
    let count = 1;
    while (oldRows[row + count] === old + count) count += 1;
    runs.push({ count, old });
    row += count;
  }
  return runs;
}

function isSame(file: ScannedFile, table: ArticleTable, old: number, seenAt: number): boolean {
  if (file.size !== table.size[old]) return false;
  const isOpen = table.source0[old] !== 0 || table.source1[old] !== 0;
  if (file.mtime === table.mtime[old] && file.mtime < seenAt - tickMax && isOpen) return true;
  const [a, b, c, d] = digestOfFile(file);
  return (
    isOpen &&
    a === table.source0[old] &&
    b === table.source1[old] &&
    c === table.source2[old] &&
    d === table.source3[old]
  );
}
