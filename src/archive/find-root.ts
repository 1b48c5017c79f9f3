import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './list-files.ts';
import { UsageError } from '../message/index.ts';

/** The settings of a newsroom, relative to its root. */
export const settingsPath = 'content/site.yml';

/** The absolute path of a newsroom's folder; throws UsageError when it is none. The folder itself may be a link, what is in it may not. */
export async function findRoot(folder: string): Promise<string> {
  let root: string;
  try {
    root = await realpath(folder);
  } catch (error) {
    throw new UsageError(
      {
        ar: `لا مجلد في ${folder} (${codeOf(error)}). اكتب مسار مجلد الصحيفة بعد --root.`,
        en: `There is no folder at ${folder} (${codeOf(error)}). Give the newsroom’s folder after --root.`,
      },
      { cause: error },
    );
  }
  for (const [path, isRight] of [
    ['content', 'isDirectory'],
    [settingsPath, 'isFile'],
  ] as const) {
    const stats = await lstat(join(root, path)).catch((error: unknown) => codeOf(error));
    if (typeof stats === 'string') throw isAbsent(stats) ? lacks(root, path) : cannotSee(root, path, stats);
    if (!stats[isRight]()) throw isOther(root, path, stats, isRight);
  }
  return root;
}

const isAbsent = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR';

const lacks = (root: string, path: string): UsageError =>
  new UsageError({
    ar: `المجلد ${root} ليس مجلد صحيفة: لا يوجد فيه ${path}. أنشئ الملف ${settingsPath}، أو اكتب مسار مجلد الصحيفة بعد --root.`,
    en: `The folder ${root} is not a newsroom: it has no ${path}. Create ${settingsPath}, or give the newsroom’s folder after --root.`,
  });

const cannotSee = (root: string, path: string, code: string): UsageError =>
  new UsageError({
    ar: `تعذّر الوصول إلى ${join(root, path)} (${code}). تحقق من صلاحيات القراءة له ولمجلده.`,
    en: `${join(root, path)} could not be reached (${code}). Check that it and its folder may be read.`,
  });

function isOther(root: string, path: string, stats: Stats, expected: 'isDirectory' | 'isFile'): UsageError {
  const [ar, en] = stats.isSymbolicLink()
    ? ['رابط رمزي', 'a symbolic link']
    : stats.isDirectory()
      ? ['مجلد', 'a folder']
      : stats.isFile()
        ? ['ملف', 'a file']
        : ['أنبوب أو مقبس أو جهاز', 'a pipe, a socket or a device'];
  const isFile = expected === 'isFile';
  return new UsageError({
    ar: `${join(root, path)} ${ar}، والمنتظر ${isFile ? 'ملف' : 'مجلد'}. ضع ${isFile ? 'الملف' : 'المجلد'} نفسه مكانه، أو اكتب مسار مجلد الصحيفة بعد --root.`,
    en: `${join(root, path)} is ${en}, where a ${isFile ? 'file' : 'folder'} was expected. Put the ${isFile ? 'file' : 'folder'} itself in its place, or give the newsroom’s folder after --root.`,
  });
}
