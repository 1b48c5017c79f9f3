import { lstatSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** The inode of a folder, by which it is known again under another name; undefined when there is none. */
export function inodeOf(folder: string): number | undefined {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true ? stats.ino : undefined;
}

/** What a disk says of a file of a tree. */
export interface Stamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Names that the file has. */
  readonly links: number;
  readonly inode: number;
}

/** What the disk says of a file of a tree; undefined when it is not there. */
export const stampOf = (tree: string, file: string): Stamp | undefined => stampAt(join(tree, file));

/** What the disk says of the file at a path. */
export function stampAt(path: string | Buffer): Stamp | undefined {
  const stats = statsAt(path);
  return stats?.isFile() === true
    ? { size: stats.size, mtime: stats.mtimeMs, links: stats.nlink, inode: stats.ino }
    : undefined;
}

function statsAt(path: string | Buffer): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // A file stands where a folder belongs.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/**
 * When an author's file was last written or changed otherwise, milliseconds since 1970. A program that copies, unpacks or synchronises may set the
 * time of writing back, so that another text of the same length has the time of the one before; the time of the change it cannot set.
 */
export const timeOf = ({ mtimeMs, ctimeMs }: Pick<Stats, 'mtimeMs' | 'ctimeMs'>): number =>
  Math.max(mtimeMs, ctimeMs);
