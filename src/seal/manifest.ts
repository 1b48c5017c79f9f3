import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** How long a file may be cached: for ever, since its name changes with it; or how briefly. */
export type CacheClass = 'immutable' | 'article' | 'list' | 'feed' | 'media';

/** One file of a release. */
export interface ManifestEntry {
  /** Relative to the output folder, with `/` between folders. */
  readonly file: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Media type (RFC 9110 § 8.3). */
  readonly type: string;
  readonly cache: CacheClass;
}

/** What is different in a release from the one before. */
export interface ManifestDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

const newline = 0x0a;
const prefix = '{"file":"';

/**
 * Every file of a release, sorted by UTF-16 code units, as JSON Lines: an object of `ManifestEntry` a line, its `file` first. A release
 * may have 130,000 files of which a build touches ten, so that lines are read one by one where they lie.
 */
export interface Manifest {
  /** The byte at which each line begins; one more than there are lines: the last is the end. */
  readonly starts: Uint32Array;
  /** Bytes of the manifest, which hold until the next call. */
  readonly read: (start: number, end: number) => Buffer;
  /** Lets go of the file. */
  readonly close: () => void;
}

/** A line has its digest and its five names at least; so many bytes need not be looked at for its end. */
const lineMin = 100;

/** Bytes of a manifest that are read at once. */
const windowBytes = 65_536;

/** A manifest in memory. */
export function toManifest(content: Uint8Array): Manifest {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return {
    starts: findStarts(bytes.length, (start, end) => bytes.subarray(start, end)),
    read: (start, end) => bytes.subarray(start, end),
    close: () => undefined,
  };
}

/** A release without a file. */
export const emptyManifest: Manifest = toManifest(new Uint8Array(0));

/** A manifest in a file; `starts`: where its lines begin, when that is known. Throws what the disk throws. */
export function openManifest(path: string, starts?: Uint32Array): Manifest {
  const file = openSync(path, 'r');
  let window = Buffer.alloc(windowBytes);
  let [from, to] = [0, 0];
  const read = (start: number, end: number): Buffer => {
    if (start < from || end > to) {
      if (end - start > window.length) window = Buffer.alloc(end - start);
      from = start;
      to = start;
      while (to < end) {
        const count = readSync(file, window, to - from, window.length - (to - from), to);
        if (count === 0) throw new RangeError(`${path} ends at byte ${String(to)}`);
        to += count;
      }
    }
    return window.subarray(start - from, end - from);
  };
  return {
    starts: starts ?? findStarts(fstatSync(file).size, read),
    read,
    close: () => closeSync(file),
  };
}

function findStarts(length: number, read: Manifest['read']): Uint32Array {
  const starts = new Uint32Array(Math.ceil(length / lineMin) + 1);
  let count = 0;
  for (let from = 0, at = lineMin; from < length; from += windowBytes) {
    const bytes = read(from, Math.min(from + windowBytes, length));
    for (at -= from; at < bytes.length; at += 1) {
      if (bytes[at] !== newline) continue;
      count += 1;
      starts[count] = from + at + 1;
      at += lineMin;
    }
    at += from;
  }
  return starts.slice(0, count + 1);
}

/** The number of files. */
export const countOf = ({ starts }: Manifest): number => starts.length - 1;

/** The bytes of a line, its end not among them; they hold until the next. */
export const lineBytes = ({ starts, read }: Manifest, line: number): Buffer =>
  read(starts[line] ?? 0, (starts[line + 1] ?? 0) - 1);

/** The entry of a line. */
export const entryAt = (manifest: Manifest, line: number): ManifestEntry =>
  JSON.parse(lineBytes(manifest, line).toString('utf8')) as ManifestEntry;

/** The file of a line, without the rest of it. */
export function fileAt(manifest: Manifest, line: number): string {
  const bytes = lineBytes(manifest, line);
  const text = bytes.toString('utf8', prefix.length, bytes.indexOf('","sha256"'));
  return text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
}

const [quote, backslash] = [0x22, 0x5c];

/** The bytes of a line's file; undefined where JSON writes it with escapes. */
export function fileBytes(line: Buffer): Buffer | undefined {
  let end = prefix.length;
  while (end < line.length && line[end] !== quote && line[end] !== backslash) end += 1;
  return line[end] === quote ? line.subarray(prefix.length, end) : undefined;
}

const sizeKey = '"size":';

/** The size that a line says. It stands near the end: it is cut out without reading the line as JSON. */
export function sizeIn(line: Buffer): number {
  let size = 0;
  for (let at = line.lastIndexOf(sizeKey) + sizeKey.length; (line[at] ?? 0) >= 0x30; at += 1)
    size = size * 10 + (line[at] ?? 0) - 0x30;
  return size;
}

/** The line of a file, or the line before which it would stand as `~line`. */
export function lineOf(manifest: Manifest, file: string): number {
  let low = 0;
  let high = countOf(manifest);
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = fileAt(manifest, middle);
    if (other === file) return middle;
    if (other < file) low = middle + 1;
    else high = middle;
  }
  return ~low;
}

/** The entry of a file, if it is in the release. */
export function findEntry(manifest: Manifest, file: string): ManifestEntry | undefined {
  const line = lineOf(manifest, file);
  return line < 0 ? undefined : entryAt(manifest, line);
}

/** The lines of a manifest that is not written yet. */
export interface ManifestText {
  readonly starts: Uint32Array;
  /** Gives the bytes from the first to the last; each piece holds until the next. */
  readonly copyTo: (put: (bytes: Uint8Array) => void) => void;
}

/** A manifest after a build. */
export interface AmendedManifest extends ManifestText {
  readonly diff: ManifestDiff;
  /** The times of its files, line by line. */
  readonly mtimes: Float64Array;
}

/** The lines of a manifest as they are. */
export const textOf = (manifest: Manifest): ManifestText => ({
  starts: manifest.starts,
  copyTo: (put) => copyRange(manifest, 0, manifest.starts.at(-1) ?? 0, put),
});

function copyRange({ read }: Manifest, start: number, end: number, put: (bytes: Uint8Array) => void): void {
  for (let at = start; at < end; at += windowBytes) put(read(at, Math.min(at + windowBytes, end)));
}

/**
 * The manifest in which some files are written anew and others are gone, and how it differs. Files that were written with
 * the content that they had are no difference. `mtimeOf`: when a written file was written, in milliseconds.
 */
export function amendManifest(
  before: Manifest,
  beforeTimes: Float64Array,
  written: Iterable<ManifestEntry>,
  removed: Iterable<string>,
  mtimeOf: (file: string) => number,
): AmendedManifest {
  const edits = new Map<string, ManifestEntry | undefined>();
  for (const file of removed) edits.set(file, undefined);
  for (const entry of written) edits.set(entry.file, entry);
  const diff = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  const most = countOf(before) + edits.size;
  const starts = new Uint32Array(most + 1);
  const mtimes = new Float64Array(most);
  const pieces: ((put: (bytes: Uint8Array) => void) => void)[] = [];
  let count = 0;
  let from = 0;
  const keepUpTo = (line: number): void => {
    const [start, end] = [before.starts[from] ?? 0, before.starts[line] ?? 0];
    const shift = (starts[count] ?? 0) - start;
    mtimes.set(beforeTimes.subarray(from, line), count);
    for (let at = from; at < line; at += 1) starts[(count += 1)] = (before.starts[at + 1] ?? 0) + shift;
    if (end > start) pieces.push((put) => copyRange(before, start, end, put));
    from = line;
  };
  for (const [file, entry] of [...edits].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const line = lineOf(before, file);
    keepUpTo(line < 0 ? ~line : line);
    if (line >= 0) from += 1;
    if (entry === undefined) {
      if (line >= 0) diff.removed.push(file);
      continue;
    }
    const bytes = Buffer.from(`${toLine(entry)}\n`);
    pieces.push((put) => put(bytes));
    mtimes[count] = mtimeOf(file);
    starts[count + 1] = (starts[count] ?? 0) + bytes.length;
    count += 1;
    if (line < 0) diff.added.push(file);
    else if (!lineBytes(before, line).equals(bytes.subarray(0, -1))) diff.changed.push(file);
  }
  keepUpTo(countOf(before));
  return {
    starts: starts.slice(0, count + 1),
    mtimes: mtimes.slice(0, count),
    diff,
    copyTo: (put) => pieces.forEach((piece) => piece(put)),
  };
}

/** How one manifest differs from another. */
export function diffManifests(before: Manifest, after: Manifest): ManifestDiff {
  const diff = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  const [beforeCount, afterCount] = [countOf(before), countOf(after)];
  for (let old = 0, line = 0; old < beforeCount || line < afterCount;) {
    const was = old < beforeCount ? fileAt(before, old) : undefined;
    const is = line < afterCount ? fileAt(after, line) : undefined;
    if (was !== undefined && (is === undefined || was < is)) {
      diff.removed.push(was);
      old += 1;
    } else if (is !== undefined && (was === undefined || is < was)) {
      diff.added.push(is);
      line += 1;
    } else {
      if (is !== undefined && !lineBytes(before, old).equals(lineBytes(after, line))) diff.changed.push(is);
      old += 1;
      line += 1;
    }
  }
  return diff;
}

function toLine({ file, sha256, size, type, cache }: ManifestEntry): string {
  return JSON.stringify({ file, sha256, size, type, cache });
}

const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  webm: 'video/webm',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** The entry of a file that was written. */
export function toEntry(file: string, sha256: string, size: number): ManifestEntry {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const isFeed = file === 'feed.xml';
  return {
    file,
    sha256,
    size,
    type: isFeed ? 'application/atom+xml; charset=utf-8' : (types[ending] ?? 'application/octet-stream'),
    cache: isFeed ? 'feed' : classOf(file),
  };
}

function classOf(file: string): CacheClass {
  if (file.startsWith('assets/')) return 'immutable';
  if (file.startsWith('media/')) return 'media';
  return file.startsWith('a/') ? 'article' : 'list';
}
