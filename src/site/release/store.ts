import { createHash, type Hash } from 'node:crypto';
import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  type ManifestDiff,
  type ManifestText,
  openManifest,
  sha256Of,
  sha256OfFile,
} from '../../seal/index.ts';
import { fileOf, type Kind, kinds } from './generation-file.ts';
import { type KeptArticles, keptArticles, keptNotes, type ReadAhead } from './kept-articles.ts';
import type { Notes } from './notes.ts';
import { readWhole } from './read-whole.ts';
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

/** The format of everything in the store. */
const format = 5;

interface Pointer {
  readonly format: number;
  readonly generation: number;
  /** SHA-256 of the notes, of the manifest and of how it differs from the one before, which carry no checks of their own. Undefined where it could not be believed; without notes nothing but the release itself is. */
  readonly notes?: string | undefined;
  readonly manifest: string;
  readonly diff?: string | undefined;
  readonly live: number;
}

const pointerOf = (folder: string, age: 'current' | 'next'): string => join(folder, `${age}.json`);

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

/** Makes the next generation the current one, in one step. */
export function promote(folder: string): void {
  renameSync(pointerOf(folder, 'next'), pointerOf(folder, 'current'));
}

/** Decides what a build that was killed meant: the next generation holds if the tree that it names is the one that is served. */
export function settle(folder: string, live: number | undefined): void {
  const next = pointerOf(folder, 'next');
  const pointer = readPointer(next);
  if (pointer !== undefined && pointer.live === live) promote(folder);
  else rmSync(next, { force: true });
}

/** SHA-256 of the current manifest; undefined when there is none. */
export const manifestDigest = (folder: string): string | undefined =>
  readPointer(pointerOf(folder, 'current'))?.manifest;

/** The inode of the tree that the last build left to be served; undefined when there was none. */
export const servedInode = (folder: string): number | undefined =>
  readPointer(pointerOf(folder, 'current'))?.live;

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

const toldManifest = (folder: string): string => join(folder, 'manifest.jsonl');

/** Whether two paths lead to one file: a cache that was copied may have made two of it. */
function isOneFile(first: string, second: string): boolean {
  const [a, b] = [first, second].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
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

/** Undefined for a file that is not there, or is no pointer. */
function readPointer(file: string): Pointer | undefined {
  try {
    const pointer = JSON.parse(readFileSync(file, 'utf8')) as Partial<Pointer> | null;
    return pointer?.format === undefined ? undefined : (pointer as Pointer);
  } catch {
    return undefined;
  }
}

/** A difference as it is kept, and told: after a build from nothing it names every file, so that it is not read before somebody asks. */
export const diffBytes = ({ added, changed, removed }: ManifestDiff): Uint8Array =>
  Buffer.from(JSON.stringify({ added, changed, removed }));

/** `diffBytes` of the current release; undefined when there is none. Throws a CacheFault for one that is not what was written. */
export function currentDiff(folder: string): Uint8Array | undefined {
  const pointer = readPointer(pointerOf(folder, 'current'));
  if (pointer?.format !== format || pointer.diff === undefined) return undefined;
  const file = fileOf(folder, 'diff', pointer.generation);
  const bytes = readWhole(file);
  if (sha256Of(bytes) !== pointer.diff) throw new CacheFault(`${file} is torn`);
  return bytes;
}

/** Puts the current manifest, and how it differs from the one before, where publishing looks for them: `manifest.jsonl` and `changes.json`. Does nothing when they are there. */
export function tellManifest(folder: string): void {
  const { generation, manifest } = readPointer(pointerOf(folder, 'current')) ?? {};
  const diff = currentDiff(folder);
  if (generation === undefined || manifest === undefined || diff === undefined) return;
  const changes = join(folder, 'changes.json');
  // `manifest`: SHA-256 of the manifest that the changes led to.
  const told = Buffer.concat([
    Buffer.from(`{"version":1,"manifest":${JSON.stringify(manifest)},`),
    diff.subarray(1),
  ]);
  const toldFile = toldManifest(folder);
  const file = fileOf(folder, 'manifest', generation);
  if (readIfThere(changes)?.equals(told) === true && isOneFile(file, toldFile)) return;
  const unfinished = `${toldFile}.next`;
  rmSync(unfinished, { force: true });
  linkSync(file, unfinished);
  renameSync(unfinished, toldFile);
  // Last: that it names the manifest says that both are told.
  writeDurably(changes, told);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Deletes what older generations and killed builds left, and packs of which nothing is used. */
export function tidyStore(folder: string, current: number, usedPacks: ReadonlySet<number>): void {
  for (const name of readdirSync(folder)) {
    const [, kind, text = ''] =
      /^(table|state|notes|manifest|mtimes|diff|stamps|pack)-(\d+)/.exec(name) ?? [];
    const number = Number(text);
    const isOld = kind === 'pack' ? !usedPacks.has(number) : kind !== undefined && number !== current;
    const isUnfinished = /\.(?:json|\w+-\d+)\.\d+$/.test(name);
    if (isOld || isUnfinished) rmSync(join(folder, name), { force: true });
  }
}

/** Deletes the packs, of a number and those after it, of a build that came to nothing, unless what it wrote already holds. */
export function dropPacks(folder: string, from: number, generation: number): void {
  if (existsSync(pointerOf(folder, 'next'))) return;
  if ((readPointer(pointerOf(folder, 'current'))?.generation ?? 0) !== generation) return;
  for (const name of readdirSync(folder))
    if (Number(/^pack-(\d+)\.bin$/.exec(name)?.[1] ?? 0) >= from) rmSync(join(folder, name), { force: true });
}

/** Deletes everything that is kept, because it cannot be believed, but the manifest of the last release and how that differed where they are as they were written: else nobody would tell what is no more in the next one. */
export function emptyStore(folder: string): void {
  const pointer = readPointer(pointerOf(folder, 'current'));
  const kept = new Set(['lock']);
  if (pointer?.format === format) {
    const { generation, manifest, diff, live } = pointer;
    const [manifestFile, diffFile] = [
      fileOf(folder, 'manifest', generation),
      fileOf(folder, 'diff', generation),
    ];
    if (isRight(manifestFile, manifest)) {
      const isDiff = diff !== undefined && isRight(diffFile, diff);
      const release: Pointer = { format, generation, manifest, diff: isDiff ? diff : undefined, live };
      writeDurably(pointerOf(folder, 'current'), JSON.stringify(release));
      for (const path of [pointerOf(folder, 'current'), manifestFile, ...(isDiff ? [diffFile] : [])])
        kept.add(basename(path));
    }
  }
  for (const name of readdirSync(folder)) {
    if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRight(file: string, sha256: string): boolean {
  try {
    return sha256OfFile(file) === sha256;
  } catch {
    return false;
  }
}

/** The highest number of a pack that was ever begun. */
export function lastPack(folder: string): number {
  return readdirSync(folder).reduce(
    (last, name) => Math.max(last, Number(/^pack-(\d+)\.bin$/.exec(name)?.[1] ?? 0)),
    0,
  );
}
