import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../message/index.ts';

/**
 * Makes a folder and those that it lies in; one that is there is let be. Throws a UsageError where no folder can be, and the system's
 * error for what it refuses otherwise. Node's own way never comes back from a place such as `/proc`, which says of every new folder that
 * something above it is missing.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const parent = dirname(path);
    if (code === 'ENOENT' && parent !== path && !existsSync(parent)) {
      makeFolder(parent);
      makeFolder(path);
    } else if (code !== 'EEXIST' || statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw toRefusal(path, error);
  }
}

function toRefusal(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new UsageError(
      {
        ar: `لا يمكن إنشاء المجلد ${path}: هناك ملف، لا مجلد. اختر مكانًا آخر.`,
        en: `The folder ${path} cannot be made: a file stands there, not a folder. Choose another place.`,
      },
      { cause: error },
    );
  if (code === 'ENOENT')
    return new UsageError(
      {
        ar: `لا يمكن إنشاء المجلد ${path}: لا يقبل النظام مجلدًا هناك. اختر مكانًا آخر.`,
        en: `The folder ${path} cannot be made: the system takes no folder there. Choose another place.`,
      },
      { cause: error },
    );
  return error;
}
