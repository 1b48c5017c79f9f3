import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { listContentFiles } from '../archive/index.ts';
import { fold, nearest } from '../text/index.ts';
import type { Surroundings } from './surroundings.ts';

/** Reports an article that is not there, with those of the newsroom whose names are near; false for one that is. */
export async function reportMissing(
  { shown, file, root }: { readonly shown: string; readonly file: string; readonly root: string },
  { language, report }: Pick<Surroundings, 'language' | 'report'>,
): Promise<boolean> {
  const isThere = await stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
  if (isThere) return false;
  const articles = (await listContentFiles(root))
    .map(({ path }) => path)
    .filter((path) => path.startsWith('content/articles/'));
  const near = nearest(
    basename(shown),
    articles.map((path) => basename(path)),
    fold,
  );
  const paths = articles.filter((path) => near.includes(basename(path))).map((path) => `\u2068${path}\u2069`);
  const text = {
    ar: `لا ملف بهذا الاسم، فلم يُكتب شيء.${paths.length === 0 ? '' : ` الأقرب إليه: ${paths.join('، ')}.`} انسخ مسار المقال كما طبعه الأمر midad new.`,
    en: `There is no such file, so nothing was written.${paths.length === 0 ? '' : ` Nearest: ${paths.join(', ')}.`} Copy the article’s path as midad new printed it.`,
  };
  report(`${shown}:1:1 archive/unreadable \u2068${text[language]}\u2069`);
  return true;
}
