import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../../archive/index.ts';
import { toSwapError } from '../refuse-fixed-folder.ts';
import { exchangeFolders } from './exchange-folders.ts';

/** A folder beside an output folder, hidden, and on the same disk, so that the two can change places by rename. */
export function siblingOf(out: string, what: 'spare' | 'old'): string {
  return join(dirname(out), `.${basename(out)}.${what}`);
}

/** Deletes a file of a tree and the folders that are empty without it. */
export function removeFile(tree: string, file: string): void {
  takeAway(join(tree, file));
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(tree, folder));
    } catch {
      return;
    }
  }
}

/** The path of a file of a tree, with the folders that it needs; a file that somebody left where one of them belongs is deleted. */
export function makeRoom(tree: string, file: string): string {
  const path = join(tree, file);
  try {
    makeFolders(dirname(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    const segments = dirname(file).split('/');
    const folders = segments.map((_, count) => join(tree, ...segments.slice(0, count + 1)));
    const stray = folders.find((folder) => !lstatSync(folder).isDirectory());
    if (stray === undefined) throw error;
    rmSync(stray);
    makeFolders(dirname(path));
  }
  return path;
}

function makeFolders(folder: string): void {
  const above = dirname(folder);
  // An article's are both new. Node would ask for the second, see that the first is missing, and then ask for each.
  if (!existsSync(above)) {
    try {
      mkdirSync(above);
      mkdirSync(folder);
      return;
    } catch {
      // More is missing, or somebody else was quicker.
    }
  }
  mkdirSync(folder, { recursive: true });
}

/** Deletes what stands under a file’s name, also a folder that somebody put there. */
export function takeAway(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    refuseStanding(path);
  }
}

/** Throws what the system says of a file that it does not let go: Node takes it for a folder then, and says that it is none. */
function refuseStanding(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    // A file stands where a folder of its path belongs.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
  }
}

/** Whether the folders of some files of a tree are folders, as far as there are any, so that nothing is written that is not in the tree. */
export function isInside(tree: string, files: Iterable<string>): boolean {
  const folders = new Set<string>();
  for (const file of files)
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  try {
    return [...folders].every(
      (folder) => lstatSync(join(tree, folder), { throwIfNoEntry: false })?.isDirectory() !== false,
    );
  } catch {
    return false;
  }
}

/** Makes a file of one tree a file of another too: one content under two names, which nobody ever writes into. */
export function linkFile(from: string, to: string, file: string): void {
  const target = makeRoom(to, file);
  try {
    linkSync(join(from, file), target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    takeAway(target);
    linkSync(join(from, file), target);
  }
}

/** Puts a tree in the output's place, and the tree that was there, if any, in the spare's: in one step where the system can. Throws a UsageError for an output that cannot be renamed. */
export function swapTrees(spare: string, out: string): void {
  if (!existsSync(out)) {
    makeFolder(dirname(out));
    renameSync(spare, out);
    return;
  }
  if (exchangeFolders(spare, out)) return;
  // For an instant there is no output; a build that is killed in it is mended by the next one.
  const old = siblingOf(out, 'old');
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(out, old);
  } catch (error) {
    throw toSwapError(out, error);
  }
  try {
    renameSync(spare, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
  renameSync(old, spare);
}

/** Puts back what a build that was killed between two renames left under another name. */
export function mendSwap(spare: string, out: string): void {
  const old = siblingOf(out, 'old');
  if (!existsSync(old)) return;
  if (!existsSync(out)) renameSync(old, out);
  else if (!existsSync(spare)) renameSync(old, spare);
  else rmSync(old, { recursive: true, force: true });
}
