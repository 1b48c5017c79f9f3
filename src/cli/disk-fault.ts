import { causesOf, UsageError } from '../message/index.ts';
import type { Bilingual } from '../message/index.ts';

/** What the disk may refuse and the operator can mend, by the system's code (errno(3)). */
const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: { ar: 'لا إذن بالكتابة أو القراءة هناك', en: 'there is no permission to read or write there' },
  EADDRINUSE: { ar: 'المنفذ مشغول', en: 'the port is taken' },
  EBUSY: { ar: 'المكان مشغول ببرنامج آخر', en: 'another program holds it' },
  EDQUOT: { ar: 'انتهت الحصة المسموح بها من القرص', en: 'the quota of the disk is used up' },
  ELOOP: {
    ar: 'هناك رابط رمزي، ومداد لا يكتب إلا في الملف نفسه',
    en: 'a symbolic link stands there, and Midad writes only to the file itself',
  },
  EMFILE: {
    ar: 'الملفات المفتوحة أكثر مما يسمح به النظام',
    en: 'more files are open than the system allows',
  },
  ENOSPC: {
    ar: 'القرص ممتلئ، فأفسح فيه مكانًا ثم أعد المحاولة',
    en: 'the disk is full: make room on it, then try again',
  },
  EPERM: { ar: 'لا إذن بذلك هناك', en: 'it is not permitted there' },
  EROFS: { ar: 'القرص للقراءة فقط', en: 'the disk is read-only' },
};

/** A disk's refusal as a UsageError; undefined when the error is something else. Causes are followed. */
export function toUsageError(error: unknown): UsageError | undefined {
  for (const { code, path } of causesOf(error) as Iterable<NodeJS.ErrnoException>) {
    const reason = code === undefined ? undefined : reasons[code];
    if (reason === undefined) continue;
    const place = path ?? '';
    return new UsageError(
      { ar: `تعذّر العمل: ${reason.ar}. ${place}`, en: `Could not go on: ${reason.en}. ${place}` },
      { cause: error },
    );
  }
  return undefined;
}
