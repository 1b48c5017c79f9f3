import { join } from 'node:path';
import type { Message } from '../../message/index.ts';
import { type ContentScan, pickSeen, scannedKinds } from '../../seal/index.ts';
import { sameNames } from '../list-files.ts';
import type { House } from '../newsroom.ts';
import { type ArticleTable, mergeTable, type NextRows } from './article-table.ts';
import { keptRows, type MatchedRows } from './kept-rows.ts';
import { forgetPaths, indexPaths } from './path-index.ts';
import type { ReadRow, ReadRows } from './read-rows.ts';
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
 * gives every file a new time, whose digest is another too. `seenAt`: when the table before was made, ms since 1970; `seen`: what the disk says, where somebody has looked.
 */
export async function refreshTable(
  root: string,
  before: { readonly table: ArticleTable; readonly seenAt: number },
  house: House,
  readRows: ReadRows,
  seen?: ContentScan,
): Promise<Refreshed> {
  const { table } = before;
  const match =
    (seen === undefined ? undefined : await matchSeen(root, seen, table)) ??
    (await matchFiles(root, table, seen));
  const { formerRows, removed, messages } = match;
  const oldRows = await keptRows(match, before);
  const unread: number[] = [];
  for (let row = 0; row < oldRows.length; row += 1) if (oldRows[row] === -1) unread.push(row);
  const fresh = await readRows(unread.map(match.fileAt), house);
  const merged = mergeTable(table, match, toRuns(oldRows, unread, fresh));
  return { table: merged, oldRows, formerRows, read: unread, removed, messages };
}

/** The files of a folder, and the rows that they had. */
interface Match extends MatchedRows {
  readonly paths: readonly string[];
  readonly spellings: Readonly<Record<string, string>>;
  readonly removed: readonly string[];
  readonly messages: readonly Message[];
}

/** Matches every file, name by name. */
async function matchFiles(root: string, table: ArticleTable, seen?: ContentScan): Promise<Match> {
  const { files, messages } = await scanArticles(root, seen);
  const formerRows = new Int32Array(files.length).fill(-1);
  const removed: string[] = [];
  let old = 0;
  for (const [row, { path }] of files.entries()) {
    while (old < table.count && (table.paths[old] ?? '') < path) removed.push(table.paths[old++] ?? '');
    if (table.paths[old] === path) formerRows[row] = old++;
  }
  removed.push(...table.paths.slice(old));
  return {
    count: files.length,
    formerRows,
    sizes: Float64Array.from(files, ({ size }) => size),
    times: Float64Array.from(files, ({ time }) => time),
    fileAt: (row) => fileIn(files, row),
    paths: files.map(({ path }) => path),
    spellings: Object.fromEntries(
      files.flatMap(({ path, disk }) => (disk === undefined ? [] : [[path, disk] as const])),
    ),
    removed,
    messages,
  };
}

/** Matches what was seen, and judges only the names that the table does not know; undefined where names must be told apart with more care. */
async function matchSeen(root: string, seen: ContentScan, table: ArticleTable): Promise<Match | undefined> {
  if (table.count === 0 || seen.unreadable > 0 || Object.keys(table.spellings).length > 0) return undefined;
  const rowOf = indexPaths(table);
  if (rowOf === undefined) return undefined;
  const entryOf = new Int32Array(table.count).fill(-1);
  const others: number[] = [];
  for (let at = 0; at < seen.kinds.length; at += 1) {
    const row =
      seen.kinds[at] === fileKind ? rowOf(seen.names[at * 2] ?? 0, seen.names[at * 2 + 1] ?? 0) : -1;
    if (row === -1) others.push(at);
    else if (entryOf[row] === -1) entryOf[row] = at;
    else return undefined;
  }
  forgetPaths(table);
  const fresh = await scanArticles(root, pickSeen(seen, others));
  if (fresh.files.some(({ disk }) => disk !== undefined)) return undefined;
  const kept = entryOf.reduce((sum, entry) => (entry === -1 ? sum : sum + 1), 0);
  const count = kept + fresh.files.length;
  const formerRows = new Int32Array(count).fill(-1);
  const sizes = new Float64Array(count);
  const times = new Float64Array(count);
  const paths: string[] = [];
  const put = (former: number, path: string, size: number, time: number): void => {
    const row = paths.push(path) - 1;
    formerRows[row] = former;
    sizes[row] = size;
    times[row] = time;
  };
  const newFiles = new Map<number, ScannedFile>();
  let next = 0;
  const putNew = (before: string | undefined): void => {
    for (; next < fresh.files.length; next += 1) {
      const file = fileIn(fresh.files, next);
      if (before !== undefined && file.path > before) return;
      newFiles.set(paths.length, file);
      put(-1, file.path, file.size, file.time);
    }
  };
  for (let row = 0; row < table.count; row += 1) {
    const entry = entryOf[row] ?? -1;
    if (entry === -1) continue;
    // The table's own string: one made of this look would keep the whole look in memory.
    const path = table.paths[row] ?? '';
    putNew(path);
    put(row, path, seen.sizes[entry] ?? 0, seen.times[entry] ?? 0);
  }
  putNew(undefined);
  return {
    count,
    formerRows,
    sizes,
    times,
    fileAt: (row) =>
      newFiles.get(row) ?? {
        path: paths[row] ?? '',
        file: join(root, paths[row] ?? ''),
        size: sizes[row] ?? 0,
        time: times[row] ?? 0,
      },
    paths,
    spellings: {},
    removed: table.paths.filter((_, row) => entryOf[row] === -1),
    messages: [...fresh.messages, ...sameNames(paths)],
  };
}

const fileKind = scannedKinds.indexOf('file');

function fileIn(files: readonly ScannedFile[], row: number): ScannedFile {
  const file = files[row];
  if (file === undefined) throw new RangeError(`There is no file of row ${String(row)}`);
  return file;
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
