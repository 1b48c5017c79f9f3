import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../message/index.ts';

/** Files that every site of ours has at its top, as many a stranger's does. */
const siteFiles = ['404.html', 'index.html'] as const;

/** The stylesheet that every page of ours names, and no other's. Asked of pages: the stylesheet itself may be what was lost and is to be made again. */
const stylesheet = /\/assets\/midad\.[0-9a-f]{10}\.css/u;

/** Throws a UsageError when a folder holds something that is not a site built by Midad: a build replaces its output folder whole. */
export async function refuseForeignFolder(out: string): Promise<void> {
  const names = await namesIn(out);
  if (names.length === 0) return;
  if (siteFiles.every((name) => names.includes(name)) && (await hasPageOfOurs(out))) return;
  throw new UsageError({
    ar: `المجلد ${out} فيه ملفات ليست موقعًا بناه مداد، والبناء يستبدل مجلد الإخراج كله. اختر بـ --out مجلدًا فارغًا أو غير موجود.`,
    en: `The folder ${out} holds files that are not a site built by Midad, and a build replaces its output folder whole. Choose an empty or new folder with --out.`,
  });
}

async function hasPageOfOurs(out: string): Promise<boolean> {
  const pages = await Promise.all(siteFiles.map((name) => readFile(join(out, name), 'utf8').catch(() => '')));
  return pages.some((page) => stylesheet.test(page));
}

async function namesIn(out: string): Promise<readonly string[]> {
  try {
    return await readdir(out);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      refuseLostLink(out);
      return [];
    }
    if (code === 'ENOTDIR') throw notAFolder(out, error as Error);
    throw error;
  }
}

/** Throws a UsageError where a folder that is not there is one that a symbolic link promises. */
function refuseLostLink(out: string): void {
  for (let path = out; !existsSync(path) && dirname(path) !== path; path = dirname(path)) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    const target = resolve(dirname(path), readlinkSync(path));
    throw new UsageError({
      ar: `${path} رابط رمزي لا يؤدي إلى شيء: لا شيء في ${target}. أنشئ ذلك المجلد، أو احذف الرابط، أو اختر بـ --out مجلدًا آخر.`,
      en: `${path} is a symbolic link that leads nowhere: nothing is at ${target}. Make that folder, delete the link, or choose another folder with --out.`,
    });
  }
}

function notAFolder(out: string, cause: Error): UsageError {
  return new UsageError(
    {
      ar: `${out} ملف لا مجلد. اختر مجلدًا بـ --out.`,
      en: `${out} is a file, not a folder. Choose a folder with --out.`,
    },
    { cause },
  );
}
