import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../message/index.ts';
import { archiveMessage } from './archive-problems.ts';

/** A file of the newsroom. */
export interface ListedFile {
  /** Relative to the newsroom's root, in NFC, with `/` between folders. */
  readonly path: string;
  /** Absolute path on disk, as the disk spells it. */
  readonly file: string;
}

/** The deepest folder that is searched. */
const depthMax = 12;

/** The files below a folder of the newsroom in the order of their paths, without hidden ones and READMEs; symbolic links and names that other systems refuse become messages. An absent folder is empty. */
export async function listFiles(
  root: string,
  folder: string,
): Promise<{ readonly files: readonly ListedFile[]; readonly messages: readonly Message[] }> {
  const files: ListedFile[] = [];
  const messages: Message[] = [];

  const walk = async (absolute: string, relative: string, depth: number): Promise<void> => {
    let entries: readonly Dirent[];
    try {
      entries = await readdir(absolute, { withFileTypes: true });
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR')
        messages.push(archiveMessage('archive/unreadable', relative, { value: code }));
      return;
    }
    for (const entry of entries) {
      const name = entry.name.normalize('NFC');
      if (isPassedOver(name)) continue;
      const path = `${relative}/${name}`;
      const file = join(absolute, entry.name);
      if (entry.isSymbolicLink()) messages.push(archiveMessage('archive/symlink', path));
      else if (/[\p{Cc}\p{Cf}\\:*?"<>|]|[. ]$/u.test(name))
        messages.push(archiveMessage('archive/file-name', path, { value: name }));
      else if (entry.isDirectory()) {
        if (depth < depthMax) await walk(file, path, depth + 1);
      } else if (entry.isFile()) files.push({ path, file });
    }
  };

  const top = await lstat(join(root, folder)).catch(() => undefined);
  if (top?.isSymbolicLink() === true) messages.push(archiveMessage('archive/symlink', folder));
  else await walk(join(root, folder), folder, 0);
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, messages: [...messages, ...sameNames(files)] };
}

/** Hidden files, READMEs, and what word processors and desktops leave behind. */
function isPassedOver(name: string): boolean {
  return /^(?:\.|~\$|readme(?:\.[a-z]+)?$|thumbs\.db$|desktop\.ini$)|~$/i.test(name);
}

/** The system's code of a disk error, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}

function sameNames(files: readonly ListedFile[]): readonly Message[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const key = path.normalize('NFKC').toLowerCase();
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, path);
      return [];
    }
    return [archiveMessage('archive/same-name', path, { other: earlier })];
  });
}
