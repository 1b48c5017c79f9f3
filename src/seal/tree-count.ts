import { type Dirent, readdirSync } from 'node:fs';
import { countFiles } from './count-files.ts';

/** What stands in the folders of a tree that the files of its manifest need. */
export interface TreeCount {
  /** Such folders that are there, the tree itself among them. */
  readonly known: number;
  /** What was met with in them: folders, and all else. */
  readonly folders: number;
  readonly files: number;
}

/** Nothing counted. */
export const noCount: TreeCount = { known: 0, folders: 0, files: 0 };

export const addCounts = (a: TreeCount, b: TreeCount): TreeCount => ({
  known: a.known + b.known,
  folders: a.folders + b.folders,
  files: a.files + b.files,
});

/** Counts folders one after the other; `folder`: relative to the tree, with `/` between folders. */
export function toTreeCounter(tree: string): {
  readonly add: (folder: string) => void;
  readonly count: () => TreeCount;
} {
  let [known, folders, files] = [0, 0, 0];
  return {
    add: (folder) => {
      let entries: readonly Dirent[];
      try {
        entries = readdirSync(`${tree}/${folder}`, { withFileTypes: true });
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        // Nothing is known of what nobody may read.
        if (code !== 'ENOENT' && code !== 'ENOTDIR') files = NaN;
        return;
      }
      known += 1;
      for (const entry of entries) {
        // What a link leads to may be another tomorrow.
        if (entry.isSymbolicLink()) files = NaN;
        else if (entry.isDirectory()) folders += 1;
        else files += 1;
      }
    },
    count: () => ({ known, folders, files }),
  };
}

/**
 * The folders of a file that none of the file before it in a manifest's order has: each folder of a manifest is one of these for one
 * file only, since what stands in a folder stands together there.
 */
export function* newFolders(file: string, before: string | undefined): Iterable<string> {
  if (before === undefined) yield '';
  let shared = 0;
  for (let at = 0; before !== undefined && at < file.length && file[at] === before[at]; at += 1)
    if (file[at] === '/') shared = at + 1;
  for (let end = file.indexOf('/', shared); end !== -1; end = file.indexOf('/', end + 1))
    yield file.slice(0, end);
}

/** How many files stand in a tree, as `countFiles` counts them; all of it is looked at only where there are folders that the manifest does not know. */
export async function filesIn(tree: string, { known, folders, files }: TreeCount): Promise<number> {
  return folders === known - 1 || Number.isNaN(files) ? files : countFiles(tree);
}

/** Whether a tree holds so many files of its manifest, and nothing else, not even an empty folder. */
export const holdsOnly = (present: number, { known, folders, files }: TreeCount): boolean =>
  folders === known - 1 && files === present;
