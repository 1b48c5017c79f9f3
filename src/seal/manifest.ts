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

/**
 * Every file of a release, sorted by UTF-16 code units, as JSON Lines: an object of `ManifestEntry` a line, its `file` first.
 * It is kept as bytes, since a release may have 130,000 files of which a build touches ten.
 */
export type Manifest = Uint8Array;

/** What is different in a release from the one before. */
export interface ManifestDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A release without a file. */
export const emptyManifest: Manifest = new Uint8Array(0);

const newline = 0x0a;
const prefix = '{"file":';

/** The files of a manifest in order, with the byte at which each line begins. */
export interface ManifestIndex {
  readonly manifest: Buffer;
  /** One more than there are lines: the last is the end. */
  readonly starts: Uint32Array;
}

/** Finds where each line of a manifest begins. */
export function indexManifest(manifest: Manifest): ManifestIndex {
  const bytes = Buffer.from(manifest.buffer, manifest.byteOffset, manifest.byteLength);
  const starts: number[] = [0];
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) starts.push(at + 1);
  return { manifest: bytes, starts: Uint32Array.from(starts) };
}

/** The number of files. */
export const countOf = ({ starts }: ManifestIndex): number => starts.length - 1;

/** The entry of a line. */
export function entryAt({ manifest, starts }: ManifestIndex, line: number): ManifestEntry {
  const end = (starts[line + 1] ?? 0) - 1;
  return JSON.parse(manifest.toString('utf8', starts[line], end)) as ManifestEntry;
}

/** The file of a line, without the rest of it. */
export function fileAt({ manifest, starts }: ManifestIndex, line: number): string {
  const start = (starts[line] ?? 0) + prefix.length;
  const end = manifest.indexOf('","sha256"', start);
  const quoted = manifest.toString('utf8', start, end + 1);
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}

/** The line of a file, or the line before which it would stand as `~line`. */
export function lineOf(index: ManifestIndex, file: string): number {
  let low = 0;
  let high = countOf(index);
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = fileAt(index, middle);
    if (other === file) return middle;
    if (other < file) low = middle + 1;
    else high = middle;
  }
  return ~low;
}

/** The entry of a file, if it is in the release. */
export function findEntry(index: ManifestIndex, file: string): ManifestEntry | undefined {
  const line = lineOf(index, file);
  return line < 0 ? undefined : entryAt(index, line);
}

/** A manifest after a build. */
export interface AmendedManifest {
  readonly manifest: Manifest;
  readonly diff: ManifestDiff;
  /** The times of its files, line by line. */
  readonly mtimes: Float64Array;
}

/**
 * The manifest in which some files are written anew and others are gone, and how it differs. Files that were written with
 * the content that they had are no difference. `mtimeOf`: when a written file was written, in milliseconds.
 */
export function amendManifest(
  before: ManifestIndex & { readonly mtimes: Float64Array },
  written: Iterable<ManifestEntry>,
  removed: Iterable<string>,
  mtimeOf: (file: string) => number,
): AmendedManifest {
  const edits = new Map<string, ManifestEntry | undefined>();
  for (const file of removed) edits.set(file, undefined);
  for (const entry of written) edits.set(entry.file, entry);
  const diff = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  const parts: Uint8Array[] = [];
  const times: Float64Array[] = [];
  let from = 0;
  const keepUpTo = (line: number): void => {
    parts.push(before.manifest.subarray(before.starts[from], before.starts[line]));
    times.push(before.mtimes.subarray(from, line));
  };
  for (const [file, entry] of [...edits].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const line = lineOf(before, file);
    const at = line < 0 ? ~line : line;
    keepUpTo(at);
    from = line < 0 ? at : at + 1;
    if (entry === undefined) {
      if (line >= 0) diff.removed.push(file);
      continue;
    }
    const bytes = Buffer.from(`${toLine(entry)}\n`);
    parts.push(bytes);
    times.push(Float64Array.of(mtimeOf(file)));
    if (line < 0) diff.added.push(file);
    else if (!bytes.equals(before.manifest.subarray(before.starts[line], before.starts[line + 1])))
      diff.changed.push(file);
  }
  keepUpTo(countOf(before));
  const mtimes = new Float64Array(times.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of times) {
    mtimes.set(part, at);
    at += part.length;
  }
  return { manifest: Buffer.concat(parts), diff, mtimes };
}

/** How one manifest differs from another. */
export function diffManifests(before: ManifestIndex, after: ManifestIndex): ManifestDiff {
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

const lineBytes = ({ manifest, starts }: ManifestIndex, line: number): Buffer =>
  manifest.subarray(starts[line], starts[line + 1]);

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
