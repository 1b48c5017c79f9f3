import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ManifestEntry } from './manifest-entry.ts';

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
export const windowBytes = 65_536;

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
