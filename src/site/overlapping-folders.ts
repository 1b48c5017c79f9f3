import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UsageError } from '../message/index.ts';

/** Throws a UsageError when the output would swallow the newsroom's own files. */
export function refuseOutputOver(root: string, out: string): void {
  if (!isWithin(root, out) && !isWithin(out, join(root, 'content'))) return;
  throw new UsageError({
    ar: `لا يصح أن يُكتب الموقع في ${out}: فيه ملفات غرفة الأخبار نفسها. اختر مجلدًا آخر بـ --out.`,
    en: `The site cannot be written to ${out}: the newsroom's own files are there. Choose another folder with --out.`,
  });
}

/** Throws a UsageError for a cache among the newsroom's content: what it keeps would be read, and published. */
export function refuseCacheInContent(root: string, cache: string): void {
  const content = join(root, 'content');
  if (!isWithin(cache, content)) return;
  throw new UsageError({
    ar: `لا يصح أن يكون مجلد الحفظ ${cache} داخل ${content}: ما فيه يُقرأ ويُنشر. اختر بـ --cache مجلدًا خارجه.`,
    en: `The cache ${cache} cannot be in ${content}: what is there is read and published. With --cache, choose a folder outside of it.`,
  });
}

/** Throws a UsageError when the output lies in the cache, or the cache in the output: each build replaces the output whole, and tidies its cache. */
export function refuseCacheAtOutput(out: string, cache: string): void {
  if (!isWithin(cache, out) && !isWithin(out, cache)) return;
  throw new UsageError({
    ar: `لا يصح أن يكون مجلد الحفظ ${cache} ومجلد الموقع ${out} واحدًا أو أحدهما داخل الآخر: كل بناء يستبدل الموقع كله. اختر بـ --out أو بـ --cache مجلدًا آخر.`,
    en: `The cache ${cache} and the site ${out} cannot be one folder, nor one within the other: each build replaces the site whole. Choose another folder with --out or --cache.`,
  });
}

/** Whether a path is that of a folder or leads into it, as it is written or where symbolic links lead. */
const isWithin = (path: string, folder: string): boolean =>
  isBelow(path, folder) || isBelow(realOf(path), realOf(folder));

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path without symbolic links, as far as there is anything. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realOf(above), basename(path));
  }
}
