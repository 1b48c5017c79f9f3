import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { ArticleTable, Column } from '../../archive/index.ts';
import {
  CacheFault,
  columnBytes,
  columnOf,
  emptyTable,
  encodeTable,
  readColumns,
  writeColumns,
} from '../../archive/index.ts';
import { emptyState, encodeState } from '../cache/article-state.ts';
import {
  countOf,
  emptyManifest,
  type Manifest,
  type ManifestText,
  openManifest,
  sha256Of,
  sha256OfFile,
} from '../../seal/index.ts';
import { fileOf, type Kind, kinds } from './generation-file.ts';
import { type KeptArticles, keptArticles, keptNotes, type ReadAhead } from './kept-articles.ts';
import type { Notes } from './notes.ts';
import { format, type Pointer, pointerOf, readPointer } from './pointer.ts';
import { isOneFile, toldManifest } from './tell-manifest.ts';
import { writeDurably } from './write-durably.ts';
import { writeTogether } from './write-together.ts';

/** What one build leaves to the next. */
export interface Generation extends KeptArticles {
  /** Counts builds from 1; 0: there was none. */
  readonly number: number;
  readonly notes?: Notes;
  readonly manifest: Manifest;
  /** When each file of the manifest was written, by line. */
  readonly mtimes: Float64Array;
}

/** The generation before the first build. */
export const firstGeneration: Generation = {
  number: 0,
  table: emptyTable,
  state: emptyState(0),
  manifest: emptyManifest,
  mtimes: new Float64Array(0),
};

/** Writes a generation beside the current one; it becomes the current one by `promote`. */
export async function writeNext(
  folder: string,
  generation: Omit<Generation, 'manifest'> & {
    readonly notes: Notes;
    readonly manifest: ManifestText;
    /** `diffBytes` of how this release differs from the one before. */
    readonly diff: Uint8Array;
  },
): Promise<void> {
  const { number, table, state, manifest, mtimes, notes, diff } = generation;
  const stamps = new Map<string, Column>([
    ['mtimes', mtimes],
    ['starts', manifest.starts],
  ]);
  const hash = createHash('sha256');
  const text = Buffer.from(JSON.stringify(notes));
  const pieces: Readonly<Record<Kind, Iterable<Uint8Array>>> = {
    table: columnBytes(encodeTable(table)),
    state: columnBytes(encodeState(state)),
    mtimes: columnBytes({ head: {}, columns: stamps }),
    manifest: hashed(manifest.pieces(), hash),
    notes: [text],
    diff: [diff],
  };
  await writeTogether(kinds.map((kind) => ({ path: fileOf(folder, kind, number), pieces: pieces[kind] })));
  const pointer: Pointer = {
    format,
    generation: number,
    notes: sha256Of(text),
    manifest: hash.digest('hex'),
    diff: sha256Of(diff),
    live: notes.live,
  };
  writeDurably(pointerOf(folder, 'next'), JSON.stringify(pointer));
}

function* hashed(pieces: Iterable<Uint8Array>, hash: Hash): Iterable<Uint8Array> {
  for (const bytes of pieces) {
    hash.update(bytes);
    yield bytes;
  }
}

/** Writes the table of the next generation before the rest of it, for threads to read. */
export function writeTable(folder: string, number: number, table: ArticleTable): void {
  writeColumns(fileOf(folder, 'table', number), encodeTable(table));
}

/** Reads the current generation; the first one when there is none, or when another program left it, but with the release that is served. Throws a CacheFault for one that is not what was written; `proven`: the number of one whose told manifest was seen to be just now; `ahead`: what of it was read before. */
export function readCurrent(folder: string, program: string, proven?: number, ahead?: ReadAhead): Generation {
  const file = pointerOf(folder, 'current');
  if (!existsSync(file)) return firstGeneration;
  const pointer = readPointer(file);
  if (pointer === undefined) throw new CacheFault(`${file} cannot be read`);
  if (pointer.format !== format) return firstGeneration;
  const { generation: number } = pointer;
  const manifestFile = fileOf(folder, 'manifest', number);
  if (pointer.notes === undefined) {
    check(manifestFile, pointer.manifest);
    const manifest = openManifest(manifestFile);
    // No file is believed to be what it was by its time.
    return { ...firstGeneration, number, manifest, mtimes: new Float64Array(countOf(manifest)).fill(NaN) };
  }
  const { notes, sha256 } = keptNotes(folder, number, ahead);
  if (sha256 !== pointer.notes) throw new CacheFault(`${fileOf(folder, 'notes', number)} is torn`);
  const stamps = readColumns(fileOf(folder, 'mtimes', number));
  const mtimes = columnOf(stamps, 'mtimes', 'f64');
  if (proven !== number || !isOneFile(manifestFile, toldManifest(folder)))
    check(manifestFile, pointer.manifest);
  const manifest = openManifest(manifestFile, columnOf(stamps, 'starts', 'u32'));
  if (notes.program !== program) return { ...firstGeneration, number, notes, manifest, mtimes };
  return {
    number,
    notes,
    ...keptArticles(folder, number, ahead),
    manifest,
    mtimes,
  };
}

function check(file: string, sha256: string): void {
  let found: string;
  try {
    found = sha256OfFile(file);
  } catch {
    throw new CacheFault(`${file} cannot be read`);
  }
  if (found !== sha256) throw new CacheFault(`${file} is torn`);
}

/** The manifest of a generation that was written; `starts`: where its lines begin. */
export const writtenManifest = (folder: string, number: number, starts: Uint32Array): Manifest =>
  openManifest(fileOf(folder, 'manifest', number), starts);
