import { existsSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
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
  rmSync(join(tree, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(tree, folder));
    } catch {
      return;
    }
  }
}

/** Makes a file of one tree a file of another too: one content under two names, which nobody ever writes into. */
export function linkFile(from: string, to: string, file: string): void {
  const target = join(to, file);
  rmSync(target, { force: true });
  mkdirSync(dirname(target), { recursive: true });
  linkSync(join(from, file), target);
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
