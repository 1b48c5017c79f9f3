import { type Dirent, existsSync, readlinkSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Message } from '../message/index.ts';
import { type ContentScan, pathsOf, scannedKinds } from '../seal/index.ts';
import { archiveMessage } from './archive-message.ts';

/** What the disk says of a file without opening it. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** `timeOf` the file, with the disk's fractions. */
  readonly time: number;
}

/** A file of the newsroom. */
export interface ListedFile {
  /** Relative to the newsroom's root, in NFC, with `/` between folders. */
  readonly path: string;
  /** Absolute path on disk, as the disk spells it. */
  readonly file: string;
  /** What was seen of it, if somebody has looked. */
  readonly stamp?: FileStamp;
}

/** The deepest folder that is searched. */
export const depthMax = 12;

/** The files below a folder of the newsroom in the order of their paths, without hidden ones and READMEs; symbolic links, what is neither file nor folder, and names that other systems refuse become messages. An absent folder is empty. What was `seen` of `content/` just now is not looked at again. */
export async function listFiles(
  root: string,
  folder: string,
  seen?: ContentScan,
): Promise<{ readonly files: readonly ListedFile[]; readonly messages: readonly Message[] }> {
  const files: ListedFile[] = [];
  const messages: Message[] = [];

  /** Takes what stands in a folder; true for a folder whose content is wanted. */
  const take = (entry: Entry, file: string, path: string, depth: number, stamp?: FileStamp): boolean => {
    if (entry.isSymbolicLink()) messages.push(linkMessage(file, path));
    else if (refusedName.test(nameOf(path)))
      messages.push(archiveMessage('archive/file-name', path, { value: nameOf(path) }));
    else if (entry.isDirectory()) {
      if (fileEnding.test(path))
        messages.push(archiveMessage('archive/folder-ending', path, { value: nameOf(path) }));
      return depth < depthMax;
    } else if (entry.isFile()) files.push(stamp === undefined ? { path, file } : { path, file, stamp });
    else messages.push(archiveMessage('archive/not-a-file', path));
    return false;
  };

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
      if (take(entry, file, path, depth)) await walk(file, path, depth + 1);
    }
  };

  const recall = (scan: ContentScan): void => {
    const { kinds, sizes, times } = scan;
    /** Folders whose content is wanted, by their paths on the disk. */
    const wanted = new Map([[folder, { path: folder, depth: 0 }]]);
    for (const [index, disk] of pathsOf(scan).entries()) {
      const end = disk.lastIndexOf('/');
      const parent = wanted.get(disk.slice(0, end));
      if (parent === undefined) continue;
      const name = disk.slice(end + 1).normalize('NFC');
      if (isPassedOver(name)) continue;
      const path = `${parent.path}/${name}`;
      const stamp = { size: sizes[index] ?? 0, time: times[index] ?? 0 };
      const kind = scannedKinds[kinds[index] ?? 0] ?? 'other';
      if (take(entries[kind], `${root}${sep}${fromSlashes(disk)}`, path, parent.depth, stamp))
        wanted.set(disk, { path, depth: parent.depth + 1 });
    }
  };

  const top = await lstat(join(root, folder)).catch(() => undefined);
  if (top?.isSymbolicLink() === true) messages.push(linkMessage(join(root, folder), folder));
  else if (top?.isDirectory() === false)
    messages.push(archiveMessage('archive/not-a-folder', folder, top.isFile() ? { value: 'file' } : {}));
  // A folder that cannot be read is told of by who tries to read it.
  else if (seen === undefined || seen.unreadable > 0) await walk(join(root, folder), folder, 0);
  else recall(seen);
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, messages: [...messages, ...sameNames(files.map(({ path }) => path))] };
}

type Entry = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

const entryOf = (kind: (typeof scannedKinds)[number]): Entry => ({
  isFile: () => kind === 'file',
  isDirectory: () => kind === 'folder',
  isSymbolicLink: () => kind === 'link',
});

const entries = {
  file: entryOf('file'),
  folder: entryOf('folder'),
  link: entryOf('link'),
  other: entryOf('other'),
} as const;

/** Of a link that leads nowhere, where it leads. */
function linkMessage(file: string, path: string): Message {
  return archiveMessage('archive/symlink', path, existsSync(file) ? {} : { value: targetOf(file) });
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    // It has gone meanwhile.
    return '';
  }
}

/** Names that other systems refuse, and those that are no UTF-8. */
export const refusedName = /[\p{Cc}\p{Cf}\\:*?"<>|\uFFFD]|[. ]$/u;

/** Endings of what authors write, which a folder has by a slip. */
const fileEnding = /\.(?:md|markdown|ya?ml)$/i;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const fromSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll('/', sep));

/** Hidden files, READMEs, and what word processors and desktops leave behind. */
export function isPassedOver(name: string): boolean {
  return /^(?:\.|~\$|readme(?:\.[a-z]+)?$|thumbs\.db$|desktop\.ini$)|~$/i.test(name);
}

/** The system's code of a disk error, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}

/** Files whose names are one on a disk that does not tell capitals or forms of letters apart; `paths` in their order. */
export function sameNames(paths: readonly string[]): readonly Message[] {
  // Most names are their own key: they matter only where another's key is theirs.
  const others = new Set<string>();
  for (const path of paths) if (!isOwnKey.test(path)) others.add(nameKey(path));
  if (others.size === 0) return [];
  const seen = new Map<string, string>();
  const messages: Message[] = [];
  for (const path of paths) {
    const key = isOwnKey.test(path) ? path : nameKey(path);
    if (!others.has(key)) continue;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, path);
    else messages.push(archiveMessage('archive/same-name', path, { other: earlier }));
  }
  return messages;
}

const isOwnKey = /^[a-z0-9/._-]*$/;

const nameKey = (path: string): string => path.normalize('NFKC').toLowerCase();
