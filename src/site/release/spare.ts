import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CacheFault, makeFolder } from '../../archive/index.ts';
import { countOf, fileAt, inodeOf, lineOf, type Manifest, stampOf } from '../../seal/index.ts';
import { linkFile, mendSwap, removeFile, siblingOf, swapTrees } from './trees.ts';
import { writeDurably } from './write-durably.ts';

/**
 * The second tree of a site: whole, hidden, and with the same files as the one that is served, each under two names. The
 * next release is made in it, and then the two change places; so readers see one release or the other and never a
 * mixture, and a small change costs as little as it is small.
 */
export interface Spare {
  /** Absolute path. */
  readonly path: string;
  /** Whether it holds what the served tree holds; a copy is looked at when that is first asked. */
  readonly isReady: () => boolean;
}

interface Marker {
  readonly inodes: readonly number[];
}

interface Journal {
  readonly files: readonly string[];
}

const markerOf = (cache: string): string => join(cache, 'spare.json');
const journalOf = (cache: string): string => join(cache, 'journal.json');

/** In the cache when that is on the output's disk, so that a rename leads from one to the other; beside the output otherwise. */
export function sparePath(cache: string, out: string): string {
  let parent = dirname(out);
  while (!existsSync(parent)) parent = dirname(parent);
  return statSync(parent).dev === statSync(cache).dev ? join(cache, 'spare') : siblingOf(out, 'spare');
}

/** Puts both trees back to where a build that was killed should have left them. */
export function mendTrees(cache: string, out: string): void {
  mendSwap(sparePath(cache, out), out);
}

/** Whether a folder is the spare tree that a build left. */
export function knowsSpare(cache: string, path: string): boolean {
  const inode = inodeOf(path);
  const { inodes } = readJson<Marker>(markerOf(cache)) ?? {};
  return inode !== undefined && Array.isArray(inodes) && inodes.includes(inode);
}

/** Makes the files that a build was writing when it was killed what they are in the served tree. */
export function repairSpare(cache: string, spare: string, live: string, manifest: Manifest): void {
  if (!isJournalled(cache)) return;
  copyFiles(live, spare, manifest, journalled(cache));
  rmSync(journalOf(cache), { force: true });
}

/** Files that a build was writing when it was killed; throws a CacheFault for a journal that does not say. */
function journalled(cache: string): readonly string[] {
  const { files } = readJson<Journal>(journalOf(cache)) ?? {};
  if (!Array.isArray(files) || !files.every((file) => typeof file === 'string'))
    throw new CacheFault('the journal is torn');
  return files;
}

/** Whether a build was killed while it changed the spare tree. */
export const isJournalled = (cache: string): boolean => existsSync(journalOf(cache));

/** Says which files of the spare tree will be written, before they are. */
export function announce(cache: string, files: readonly string[]): void {
  const earlier = isJournalled(cache) ? journalled(cache) : [];
  writeDurably(journalOf(cache), JSON.stringify({ files: [...new Set([...earlier, ...files])] }));
}

/** Makes some files of the spare tree what they are in the served one: the same files, or none. What is no file there is none here: it is made again. */
export function copyFiles(live: string, spare: string, manifest: Manifest, files: Iterable<string>): void {
  for (const file of files) {
    if (lineOf(manifest, file) < 0 || stampOf(live, file) === undefined) removeFile(spare, file);
    else linkFile(live, spare, file);
  }
}

/** Deletes what stands in a tree's first folder and no file of the manifest needs: somebody put it into the served site, and it would come back with the next release. */
export function sweepRoot(tree: string, manifest: Manifest): void {
  for (const name of readdirSync(tree)) {
    if (lineOf(manifest, name) >= 0) continue;
    const next = ~lineOf(manifest, `${name}/`);
    const isFolder = next < countOf(manifest) && fileAt(manifest, next).startsWith(`${name}/`);
    if (!isFolder) rmSync(join(tree, name), { recursive: true, force: true });
  }
}

/** Where the second tree is begun while the first one is made. */
export const twinPath = (spare: string): string => `${spare}.twin`;

/** Makes a spare tree of all files of the served one but some; `begun`: a tree that holds those already. */
export function fillSpare(
  cache: string,
  live: string,
  spare: string,
  manifest: Manifest,
  { except, begun }: { readonly except: ReadonlySet<string>; readonly begun?: string },
): void {
  rmSync(markerOf(cache), { force: true });
  rmSync(spare, { recursive: true, force: true });
  if (begun === undefined) makeFolder(spare);
  else renameSync(begun, spare);
  const count = countOf(manifest);
  for (let line = 0; line < count; line += 1) {
    const file = fileAt(manifest, line);
    if (!except.has(file)) linkFile(live, spare, file);
  }
  markSpare(cache, [inodeOf(spare)]);
}

/** Says by which inodes the spare tree is known. */
export function markSpare(cache: string, inodes: readonly (number | undefined)[]): void {
  writeDurably(
    markerOf(cache),
    JSON.stringify({ inodes: inodes.filter((inode) => inode !== undefined) } satisfies Marker),
  );
}

/** Serves the spare tree from now on; the tree that was served becomes the spare one, and must be brought up to date. `isProven`: whether that one was looked at. */
export function publishSpare(cache: string, spare: string, out: string, isProven: boolean): void {
  // A tree that nothing is known of leaves one behind that nothing is known of.
  if (existsSync(markerOf(cache))) markSpare(cache, isProven ? [inodeOf(spare), inodeOf(out)] : []);
  swapTrees(spare, out);
}

/** Says that the spare tree is what the served one is, if it was before. */
export function settleSpare(cache: string, spare: string, isProven: boolean): void {
  markSpare(cache, isProven ? [inodeOf(spare)] : []);
  rmSync(journalOf(cache), { force: true });
}

/** Forgets the spare tree. */
export function dropSpare(cache: string, spare: string): void {
  rmSync(markerOf(cache), { force: true });
  rmSync(journalOf(cache), { force: true });
  rmSync(spare, { recursive: true, force: true });
}

function readJson<T>(file: string): Partial<T> | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Partial<T> | null) ?? undefined;
  } catch {
    return undefined;
  }
}
