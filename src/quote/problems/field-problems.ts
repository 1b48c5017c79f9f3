import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en, tryAr, tryEn } from './wording.ts';

/** The fields of a record: their names, the form of their values, and the id above them. */
export const fieldProblems = {
  unknownKey: (key: string, near: readonly string[]) =>
    finding(
      'unknown-key',
      'error',
      {
        ar: `الحقل ${ar(key)} غير معروف في بيانات الاقتباس.${tryAr(near)} صحّح اسمه أو احذفه.`,
        en: `The field ${en(key)} is not known in a quote's record.${tryEn(near)} Correct its name or remove it.`,
      },
      key,
      near,
    ),
  notFields: (id: string) =>
    finding('wrong-shape', 'error', {
      ar: `لا تقرأ تحت الاقتباس ${ar(id)} حقول. اكتب تحته حقولًا مثل «من: …» و«رابط: …»، كل حقل في سطر يبدأ بمسافتين أكثر من سطر ${ar(id)}.`,
      en: `No fields are read below the quote ${en(id)}. Write fields such as “by: …” and “url: …” below it, each on a line that begins with two spaces more than that of ${en(id)}.`,
    }),
  wrongShape: (key: { readonly ar: string; readonly en: string }) =>
    finding('wrong-shape', 'error', {
      ar: `قيمة الحقل ${ar(key.ar)} ليست على الصورة المتوقعة. اكتبها نصًا في سطر واحد بعد النقطتين.`,
      en: `The value of ${en(key.en)} does not have the expected form. Write it as text on one line after the colon.`,
    }),
  unknownValue: (written: string, choices: readonly string[], near: readonly string[]) =>
    finding(
      'unknown-value',
      'error',
      {
        ar: `القيمة ${ar(written)} غير معروفة هنا.${tryAr(near)} القيم المقبولة: ${choices.map(ar).join('، ')}.`,
        en: `The value ${en(written)} is not known here.${tryEn(near)} Accepted values: ${choices.map(en).join(', ')}.`,
      },
      written,
      near.length > 0 ? near : choices,
    ),
  idCharacters: (id: string) =>
    finding(
      'id-characters',
      'warning',
      {
        ar: `المعرف ${ar(id)} فيه محارف غير الحروف والأرقام والشرطة. اختر معرفًا قصيرًا مثل \u2068ق1\u2069.`,
        en: `The id ${en(id)} has characters other than letters, digits and hyphens. Choose a short one such as q1.`,
      },
      id,
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
