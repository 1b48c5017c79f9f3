import { countOf, fileAt, lineBytes, lineOf, type Manifest, windowBytes } from './manifest.ts';
import type { ManifestEntry } from './manifest-entry.ts';

/** What is different in a release from the one before. */
export interface ManifestDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The lines of a manifest that is not written yet. */
export interface ManifestText {
  readonly starts: Uint32Array;
  /** The bytes from the first to the last; each piece holds until the next. */
  readonly pieces: () => Iterable<Uint8Array>;
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
  pieces: () => range(manifest, 0, manifest.starts.at(-1) ?? 0),
});

function* range({ read }: Manifest, start: number, end: number): Iterable<Uint8Array> {
  for (let at = start; at < end; at += windowBytes) yield read(at, Math.min(at + windowBytes, end));
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
  const runs: (() => Iterable<Uint8Array>)[] = [];
  let count = 0;
  let from = 0;
  const keepUpTo = (line: number): void => {
    const [start, end] = [before.starts[from] ?? 0, before.starts[line] ?? 0];
    const shift = (starts[count] ?? 0) - start;
    mtimes.set(beforeTimes.subarray(from, line), count);
    for (let at = from; at < line; at += 1) starts[(count += 1)] = (before.starts[at + 1] ?? 0) + shift;
    if (end > start) runs.push(() => range(before, start, end));
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
    runs.push(() => [bytes]);
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
    pieces: () => inTurn(runs),
  };
}

function* inTurn(runs: readonly (() => Iterable<Uint8Array>)[]): Iterable<Uint8Array> {
  for (const run of runs) yield* run();
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
