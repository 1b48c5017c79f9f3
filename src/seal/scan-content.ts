import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { askFind, fileLetter, folderLetter, linkLetter } from './ask-find.ts';
import { timeOf } from './stamp.ts';

/** What the disk says of all that a newsroom holds, without opening any of it. */
export interface ContentScan {
  /** The same as long as no file or folder of `content/` is added, deleted, renamed or written. */
  readonly sum: string;
  /** When the youngest file was written, milliseconds since 1970. */
  readonly youngest: number;
  /** Folders that could not be read. */
  readonly unreadable: number;
  /** Files, folders and links below `content/`, each folder before what it holds: paths from there on, as the disk spells them, in UTF-8 with a zero byte after each. */
  readonly paths: Uint8Array;
  /** `hashPath` of each, two numbers. */
  readonly names: Uint32Array;
  /** Index into `scannedKinds` of each. */
  readonly kinds: Uint8Array;
  /** Bytes; of a link, of what it leads to; -1 where it leads nowhere. */
  readonly sizes: Float64Array;
  /** `timeOf` each, likewise. */
  readonly times: Float64Array;
}

export const scannedKinds = ['file', 'folder', 'link', 'other'] as const;

const kindOf = (kind: Kind): number => scannedKinds.indexOf(kind);

/** Looks at everything below `content/`. */
export function walkContent(root: string): ContentScan {
  const content = join(root, 'content');
  const scan = toScan(content);
  const walk = (folder: string, shown: string): void => {
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      scan.miss();
      return;
    }
    for (const entry of entries) {
      const path = shown === '' ? entry.name : `${shown}/${entry.name}`;
      if (entry.isDirectory()) {
        scan.add(path, 'folder');
        walk(join(folder, entry.name), path);
      } else scan.look(path, entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other');
    }
  };
  walk(content, '');
  return scan.end();
}

/** The same, by what `askFind` says; by this process itself where it says nothing. */
export async function scanContent(root: string): Promise<ContentScan> {
  const content = join(root, 'content');
  const scan = toScan(content);
  const isSaid = await askFind(content, ({ kind, size, written, changed, path }) => {
    if (kind === folderLetter) scan.addBytes(path, 'folder', 0, 0, 0);
    else if (kind === fileLetter && !Number.isNaN(written))
      scan.addBytes(path, 'file', size, written, Math.max(written, changed));
    else scan.look(path.toString(), kind === fileLetter ? 'file' : kind === linkLetter ? 'link' : 'other');
  });
  return isSaid ? scan.end() : walkContent(root);
}

type Kind = (typeof scannedKinds)[number];

/** Columns that grow: an archive's files are no objects, and none of their paths is a string before somebody asks for it. */
function toScan(content: string) {
  const sum = toSum();
  let bytes = Buffer.alloc(65_536);
  let length = 0;
  const names: number[] = [];
  const kinds: number[] = [];
  const sizes: number[] = [];
  const times: number[] = [];
  let youngest = 0;
  let unreadable = 0;
  const addBytes = (path: Uint8Array, kind: Kind, size: number, written: number, time: number): void => {
    const [high, low] = hashPath(path, 0, path.length);
    sum.add(high, low, size, time);
    names.push(high, low);
    if (kind !== 'folder' && written > youngest) youngest = written;
    if (length + path.length + 1 > bytes.length)
      bytes = Buffer.concat([bytes.subarray(0, length)], (bytes.length + path.length) * 2);
    bytes.set(path, length);
    length += path.length;
    bytes[length++] = 0;
    kinds.push(kindOf(kind));
    sizes.push(size);
    times.push(time);
  };
  const add = (path: string, kind: Kind, size = 0, written = 0, time = 0): void =>
    addBytes(Buffer.from(path), kind, size, written, time);
  return {
    add,
    addBytes,
    miss: (): void => {
      unreadable += 1;
    },
    // What a link leads to is looked at, as it is when it is read.
    look: (path: string, kind: Kind): void => {
      const stats = statsOf(join(content, path));
      if (stats === undefined) add(path, kind, -1, -1, -1);
      else add(path, kind, stats.size, stats.mtimeMs, timeOf(stats));
    },
    end: (): ContentScan => ({
      sum: sum.digest(),
      youngest,
      unreadable,
      paths: new Uint8Array(bytes.subarray(0, length)),
      names: new Uint32Array(names),
      kinds: new Uint8Array(kinds),
      sizes: new Float64Array(sizes),
      times: new Float64Array(times),
    }),
  };
}

/** Undefined for what leads nowhere, in a circle, or where nobody may look. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The paths of a scan, from the newsroom's root on. */
export function pathsOf({ paths }: Pick<ContentScan, 'paths'>): readonly string[] {
  const text = Buffer.from(paths.buffer, paths.byteOffset, paths.byteLength).toString('utf8');
  return text === '' ? [] : `content/${text.slice(0, -1).replaceAll('\0', '\0content/')}`.split('\0');
}

/** Some of what was seen; `chosen`: indexes, in ascending order. */
export function pickSeen(seen: ContentScan, chosen: readonly number[]): ContentScan {
  const { paths } = seen;
  const pieces: Uint8Array[] = [];
  let start = 0;
  let next = 0;
  for (let index = 0; next < chosen.length && start < paths.length; index += 1) {
    const end = paths.indexOf(0, start) + 1;
    if (chosen[next] === index) {
      pieces.push(paths.subarray(start, end));
      next += 1;
    }
    start = end;
  }
  return {
    ...seen,
    paths: Uint8Array.from(Buffer.concat(pieces)),
    names: Uint32Array.from(chosen.flatMap((at) => [seen.names[at * 2] ?? 0, seen.names[at * 2 + 1] ?? 0])),
    kinds: Uint8Array.from(chosen, (at) => seen.kinds[at] ?? 0),
    sizes: Float64Array.from(chosen, (at) => seen.sizes[at] ?? 0),
    times: Float64Array.from(chosen, (at) => seen.times[at] ?? 0),
  };
}

/** 64 bits of a path below `content/`, in UTF-8 from `start` to before `end`, by which a file is known again: FNV-1a, and the same again with MurmurHash3's first multiplier. */
export function hashPath(bytes: Uint8Array, start: number, end: number): readonly [number, number] {
  let a = 0x811c9dc5 | 0;
  let b = 0x9e3779b9 | 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b) ^ (a >>> 15);
  }
  return [a >>> 0, b >>> 0];
}

/** Four sums of hashes (FNV-1a's way of mixing, of 32 bits each), so that the order in which a disk lists its files means nothing. */
function toSum(): {
  /** `high`, `low`: `hashPath` of a file. */
  readonly add: (high: number, low: number, size: number, time: number) => void;
  readonly digest: () => string;
} {
  const sums = new Uint32Array(4);
  let a = 0;
  let b = 0;
  const mix = (number: number): void => {
    a = Math.imul(a ^ (number | 0), 0x01000193);
    b = Math.imul(b ^ (a >>> 13) ^ (number | 0), 0x85ebca6b);
  };
  return {
    add: (high, low, size, time) => {
      a = high | 0;
      b = low | 0;
      mix(size);
      mix(size / 2 ** 32);
      mix(time / 1000);
      mix((time % 1000) * 4_000_000);
      sums[0] = (sums[0] ?? 0) + (a >>> 0);
      sums[1] = (sums[1] ?? 0) + (b >>> 0);
      sums[2] = (sums[2] ?? 0) + Math.imul(a ^ (b >>> 16), 0xc2b2ae35);
      sums[3] = (sums[3] ?? 0) + 1;
    },
    digest: () => Array.from(sums, (each) => each.toString(16).padStart(8, '0')).join(''),
  };
}
