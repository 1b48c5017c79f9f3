import { readdirSync } from 'node:fs';
import { askFind, folderLetter } from './ask-find.ts';

/** How many files, links and others stand below a folder, folders not counted; NaN where not all of it can be looked at. */
export async function countFiles(folder: string): Promise<number> {
  let count = 0;
  const isSaid = await askFind(folder, ({ kind }) => {
    if (kind !== folderLetter) count += 1;
  });
  return isSaid ? count : countFilesAlone(folder);
}

/** The same, by this process itself. */
export function countFilesAlone(folder: string): number {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.reduce((count, entry) => (entry.isDirectory() ? count : count + 1), 0);
  } catch {
    return NaN;
  }
}
