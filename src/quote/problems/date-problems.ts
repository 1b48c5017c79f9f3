import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

/** How a date is written, in whichever field. */
export const dateProblems = {
  ambiguousDate: (written: string, day: string) =>
    finding(
      'date',
      'warning',
      {
        ar: `قُرئ ${ar(written)} على أنه ${ar(day)}، اليوم ثم الشهر. اكتبه هكذا كي لا يلتبس.`,
        en: `${en(written)} was read as ${en(day)}, the day before the month. Write it like this, so that nobody takes it for another.`,
      },
      written,
      [day],
    ),
  badDate: (written: string) =>
    finding(
      'date',
      'error',
      {
        ar: `${ar(written)} ليس تاريخًا مفهومًا. اكتبه بالسنة ثم الشهر ثم اليوم، مثل \u20682022-06-28\u2069 أو \u20682022-06-28 18:30\u2069.`,
        en: `${en(written)} is not a date that can be read. Write year, month and day, such as 2022-06-28 or 2022-06-28 18:30.`,
      },
      written,
      ['2022-06-28'],
    ),
  oddDate: (written: string, odd: string, level: string) =>
    finding(
      'date',
      'error',
      {
        ar: `في التاريخ ${ar(written)} علامة ليست منه: ${ar(odd)}. لعل المقصود ${ar(level)}؛ اكتبه هكذا، بالشرطة التي على لوحة الأرقام والنقطتين والأرقام وحدها.`,
        en: `The date ${en(written)} has a sign that does not belong to it: ${en(odd)}. ${en(level)} seems to be meant; write it so, with plain hyphens, a colon, and digits only.`,
      },
      written,
      [level],
    ),
  badYear: (written: string, year: string, isHijri: boolean) =>
    finding(
      'date',
      'error',
      {
        ar: `السنة ${ar(year)} في ${ar(written)} ليست من سنوات الصحافة. ${isHijri ? 'إن كان التاريخ هجريًا فاكتب مقابله الميلادي، وإلا فصحّح السنة.' : 'صحّح السنة.'}`,
        en: `No newspaper quotes the year ${en(year)} of ${en(written)}. ${isHijri ? 'If the date is of the Hijri calendar, write the Gregorian one; if not, correct the year.' : 'Correct the year.'}`,
      },
      written,
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
