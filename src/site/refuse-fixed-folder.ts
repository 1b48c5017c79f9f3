import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../message/index.ts';

/** Throws a UsageError for an output folder (absolute) that could not be swapped for a new one: by rename, it and the folder above must be ours to write to. */
export function refuseFixedFolder(out: string): void {
  const above = nearest(dirname(out));
  for (const folder of existsSync(out) ? [out, above] : [above]) {
    try {
      accessSync(folder, constants.W_OK);
    } catch (error) {
      throw cannotSwap(out, folder, error as NodeJS.ErrnoException);
    }
  }
}

/** A rename that the system refused because the folder is a mounted disk, as a UsageError; any other error as it is. */
export function toSwapError(out: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EBUSY' || code === 'EXDEV' ? cannotSwap(out, out, error as NodeJS.ErrnoException) : error;
}

const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));

function cannotSwap(out: string, folder: string, cause: NodeJS.ErrnoException): UsageError {
  const [ar, en] =
    cause.code === 'EROFS'
      ? ['للقراءة فقط', 'is read-only']
      : cause.code === 'EBUSY' || cause.code === 'EXDEV'
        ? ['قرص مركّب بذاته', 'is a disk of its own that is mounted there']
        : ['لا إذن بالكتابة فيه', 'may not be written to'];
  return new UsageError(
    {
      ar: `لا يمكن استبدال الموقع في ${out}: المجلد ${folder} ${ar}. يُوضع الموقع الجديد مكان السابق بتغيير الاسم. اختر بـ --out مجلدًا داخل مجلد تستطيع الكتابة فيه.`,
      en: `The site in ${out} cannot be replaced: ${folder} ${en}. A new site takes the last one's place by rename. With --out, choose a folder inside one that you can write to.`,
    },
    { cause },
  );
}
