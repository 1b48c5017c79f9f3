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
    const stats = await lstat(join(root, path)).catch(() => undefined);
    if (stats?.[isRight]() === true) continue;
    throw new UsageError({
      ar: `المجلد ${root} ليس مجلد صحيفة: لا يوجد فيه ${path}. أنشئ الملف ${settingsPath}، أو اكتب مسار مجلد الصحيفة بعد --root.`,
      en: `The folder ${root} is not a newsroom: it has no ${path}. Create ${settingsPath}, or give the newsroom’s folder after --root.`,
    });
  }
  return root;
}
