import { closeSync, openSync, readdirSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { countOf, fileAt, type Manifest } from './manifest.ts';

/**
 * What is remembered of the folders of a site's two trees, so that a tree that was restored need not be listed: a folder that was
 * changed when it was changed last has in it what it had. Columns of an open hash table, in memory that threads share.
 */
export interface KeptFolders {
  /** `hashText` of each folder, two numbers; of an empty place, both 0. */
  readonly names: Uint32Array;
  /** Folders in each, and all else. */
  readonly counts: Uint32Array;
  /** When it was changed last in the one tree and in the other, in milliseconds since 1970; NaN: not known. */
  readonly times: Float64Array;
}

const fileOf = (cache: string): string => join(cache, 'folders.bin');

/** Files of a site below which it is not worth it: its folders are listed soon. */
export const keptFoldersMin = 40_000;

/** A folder that was changed so short a time ago may be changed again within the same tick of a disk's clock. Milliseconds. */
const tickMax = 2000;

/** Bytes of a place. */
const placeSize = 32;

/** What is told of a folder: how many folders it has in it, and how much else. */
interface FolderCount {
  readonly folders: number;
  readonly files: number;
}

/** Remembers the folders of two trees. `isOurs`: nobody but this program has put anything into them; what is not known to be so is listed. */
export function keepFolders(
  cache: string,
  trees: readonly [string, string],
  manifest: Manifest,
  isOurs: boolean,
): void {
  const before = isOurs ? undefined : readFolders(cache);
  const now = Date.now();
  let count = 0;
  eachFolder(manifest, () => {
    count += 1;
  });
  const kept = emptyFolders(2 ** Math.ceil(Math.log2(count + 1) + 1));
  eachFolder(manifest, (folder, written) => {
    const times = trees.map((tree) => {
      const time = changedAt(tree, folder) ?? NaN;
      return time > now - tickMax ? NaN : time;
    });
    const found = isOurs ? written : (countBefore(before, folder, times) ?? countBoth(trees, folder));
    if (found === undefined) return;
    const [high, low] = hashText(folder);
    const place = placeOf(kept, high, low);
    kept.names.set([high, low], place * 2);
    kept.counts.set([found.folders, found.files], place * 2);
    kept.times.set(times, place * 2);
  });
  writeFolders(cache, kept);
}

/** What a folder has in it by what is remembered; undefined where it was changed since. `time`: when it was changed last. */
export function keptCount(kept: KeptFolders, folder: string, time: number): FolderCount | undefined {
  const [high, low] = hashText(folder);
  const place = placeOf(kept, high, low) * 2;
  const { names, counts, times } = kept;
  if (names[place] !== high || names[place + 1] !== low) return undefined;
  if (!isTimeOf(time, times[place] ?? NaN) && !isTimeOf(time, times[place + 1] ?? NaN)) return undefined;
  return { folders: counts[place] ?? 0, files: counts[place + 1] ?? 0 };
}

/** Archives, and some disks, keep whole seconds of a time. */
const isTimeOf = (found: number, left: number): boolean =>
  found === left || found === Math.floor(left / 1000) * 1000;

/** When a folder of a tree was changed last; undefined for what is none. */
export function changedAt(tree: string, folder: string): number | undefined {
  try {
    const stats = statSync(`${tree}/${folder}`, { throwIfNoEntry: false });
    return stats?.isDirectory() === true ? stats.mtimeMs : undefined;
  } catch {
    return undefined;
  }
}

function countBefore(
  before: KeptFolders | undefined,
  folder: string,
  [first = NaN, second = NaN]: readonly number[],
): FolderCount | undefined {
  if (before === undefined) return undefined;
  const count = keptCount(before, folder, first);
  return keptCount(before, folder, second) === undefined ? undefined : count;
}

/** What stands in a folder of both trees; undefined where it is not the same. */
function countBoth(trees: readonly [string, string], folder: string): FolderCount | undefined {
  const [first, second] = trees.map((tree) => countEntries(`${tree}/${folder}`));
  return first?.files === second?.files && first?.folders === second?.folders ? first : undefined;
}

function countEntries(path: string): FolderCount | undefined {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).length;
    return { folders, files: entries.length - folders };
  } catch {
    return undefined;
  }
}

/** Visits every folder of a manifest, each after those in it, with what the manifest says is in it. */
function eachFolder(manifest: Manifest, visit: (folder: string, count: FolderCount) => void): void {
  const open = [{ path: '', folders: 0, files: 0 }];
  const closeTo = (depth: number): void => {
    while (open.length > depth) {
      const last = open.pop();
      if (last !== undefined) visit(last.path, last);
    }
  };
  for (let line = 0; line < countOf(manifest); line += 1) {
    const segments = fileAt(manifest, line).split('/');
    let depth = 1;
    for (let path = ''; depth < segments.length; depth += 1) {
      path += `${depth === 1 ? '' : '/'}${segments[depth - 1] ?? ''}`;
      if (open[depth]?.path === path) continue;
      closeTo(depth);
      const above = open[depth - 1];
      if (above !== undefined) above.folders += 1;
      open.push({ path, folders: 0, files: 0 });
    }
    closeTo(depth);
    const own = open[depth - 1];
    if (own !== undefined) own.files += 1;
  }
  closeTo(0);
}

const emptyFolders = (places: number): KeptFolders =>
  foldersIn(new SharedArrayBuffer(places * placeSize), places);

/** The columns lie one behind the other, those that must begin at multiples of eight first. */
const foldersIn = (buffer: SharedArrayBuffer, places: number): KeptFolders => ({
  times: new Float64Array(buffer, 0, places * 2),
  names: new Uint32Array(buffer, places * 16, places * 2),
  counts: new Uint32Array(buffer, places * 24, places * 2),
});

/** The place of a name in the table, or the free one where it belongs. */
function placeOf({ names }: KeptFolders, high: number, low: number): number {
  const last = names.length / 2 - 1;
  let place = (high ^ low) & last;
  for (;;) {
    const [first, second] = [names[place * 2], names[place * 2 + 1]];
    if ((first === high && second === low) || (first === 0 && second === 0)) return place;
    place = (place + 1) & last;
  }
}

/** 64 bits of a folder's name: FNV-1a over UTF-16 code units, and the same again with MurmurHash3's multiplier; never 0. */
function hashText(text: string): readonly [number, number] {
  let high = 0x811c9dc5 | 0;
  let low = 0x9e3779b9 | 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b) ^ (high >>> 15);
  }
  return [high >>> 0, low >>> 0 || 1];
}

/** The CRC-32 of all that follows it, eight bytes wide, and the columns. */
function writeFolders(cache: string, { times }: KeptFolders): void {
  const columns = new Uint8Array(times.buffer);
  const start = Buffer.alloc(8);
  // Neither zlib nor the disk takes memory that threads share.
  const bytes = Buffer.from(columns);
  start.writeUInt32LE(crc32(bytes));
  const next = `${fileOf(cache)}.next`;
  const file = openSync(next, 'w');
  try {
    for (const part of [start, bytes])
      for (let done = 0; done < part.length;) done += writeSync(file, part, done);
  } finally {
    closeSync(file);
  }
  renameSync(next, fileOf(cache));
}

/** What is remembered of folders; undefined where it is nothing, or not what was written. */
export function readFolders(cache: string): KeptFolders | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(fileOf(cache));
  } catch {
    return undefined;
  }
  const columns = bytes.subarray(8);
  const places = columns.length / placeSize;
  if (!Number.isInteger(Math.log2(places)) || crc32(columns) !== bytes.readUInt32LE(0)) return undefined;
  const buffer = new SharedArrayBuffer(columns.length);
  new Uint8Array(buffer).set(columns);
  return foldersIn(buffer, places);
}
