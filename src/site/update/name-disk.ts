import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a disk refuses without saying where: writes to a file that is open know no path. */
const placeless: ReadonlySet<string> = new Set(['EDQUOT', 'EIO', 'ENOSPC', 'EROFS']);

/** Adds to a disk's refusal, where the system did not say it, which of some folders it is about: the one whose disk has least room. */
export function nameDisk(error: unknown, folders: readonly string[]): void {
  for (let cause = error; cause instanceof Error; cause = originalOf(cause)) {
    const refusal = cause as NodeJS.ErrnoException;
    if (refusal.code === undefined || !placeless.has(refusal.code)) continue;
    const [fullest] = [...folders].sort((a, b) => roomAt(a) - roomAt(b));
    if (refusal.path === undefined && fullest !== undefined) refusal.path = fullest;
    return;
  }
}

/** Bytes that may still be written on the disk of a folder that is there, or will be. */
function roomAt(folder: string): number {
  if (!existsSync(folder)) return dirname(folder) === folder ? Infinity : roomAt(dirname(folder));
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Eleventy keeps the first error under a name of its own. */
function originalOf(error: Error): unknown {
  return error.cause ?? (error as { readonly originalError?: unknown }).originalError;
}
