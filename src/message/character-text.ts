import { characterKinds } from './character-kinds.ts';
import type { Bilingual } from './message.ts';

/** Why a character is not the author's alone to mend: somebody else's words or another language, the entry of a quote, an address, or a tag or line of the dialect. */
export type CharacterOwner = 'address' | 'entry' | 'foreign' | 'markup' | 'quoted';

const owners: Readonly<Record<CharacterOwner, Bilingual>> = {
  address: {
    ar: ' وهو في رابط أو حساب: انسخه من جديد من موضعه.',
    en: ' It stands in an address or the name of an account: copy that again from its place.',
  },
  entry: {
    ar: ' وهو في بيانات اقتباس: راجع الأصل إن كان في كلامه، ثم احذفه بيدك.',
    en: ' It stands in the entry of a quote: look at the original if it is in its words, then delete it by hand.',
  },
  markup: {
    ar: ' وهو في سطر من سطور الإضافات أو في وسم: احذفه بيدك.',
    en: ' It stands in a line of the dialect or in a tag: delete it by hand.',
  },
  quoted: {
    ar: ' وهو في كلام منقول: راجع الأصل قبل أن تغيره.',
    en: ' It stands in quoted words: look at the original before you change it.',
  },
  foreign: {
    ar: ' وهو في نص بلغة أخرى: راجعه قبل أن تغيره.',
    en: ' It stands in words of another language: look at them before you change it.',
  },
};

/** What is wrong with the characters of one kind of the table, of which a file has `count`. */
export function characterText(kind: string, count: number, owner?: CharacterOwner): Bilingual {
  const words = characterKinds[kind];
  if (words === undefined) throw new Error(`There are no words for char/${kind}`);
  const whose = owner === undefined ? { ar: '', en: '' } : owners[owner];
  const many = count > 1;
  return {
    ar: `${words.ar}${whose.ar}${many ? ` (عدده في الملف: ${String(count)}، وهذا أوله)` : ''}`,
    en: `${words.en}${whose.en}${many ? ` (${String(count)} of them in this file; this is the first)` : ''}`,
  };
}
