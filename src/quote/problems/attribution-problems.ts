import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

/** The line or the sentence of the article that attributes the words, beside the record. */
export const attributionProblems = {
  speakerMismatch: (written: string, recorded: string) =>
    finding(
      'speaker-mismatch',
      'warning',
      {
        ar: `سطر النسبة يقول ${ar(written)}، وبيانات الاقتباس تقول ${ar(recorded)}. تحقق من المعرف بعد الاسم، فقد يكون لاقتباس آخر.`,
        en: `The attribution line says ${en(written)}, and the quote's record says ${en(recorded)}. Check the id after the name: it may be another quote's.`,
      },
      written,
      [recorded],
    ),
  speakerSlip: (written: string, recorded: string) =>
    finding(
      'speaker-mismatch',
      'warning',
      {
        ar: `في الاسم هنا ${ar(written)}، وفي بيانات الاقتباس ${ar(recorded)}، وهو ما سيقرؤه القارئ على البطاقة. لعل حرفًا تبدّل في أحدهما؛ تحقق من الاسم واجعلهما واحدًا.`,
        en: `The name has ${en(written)} here and ${en(recorded)} in the quote's record, which is what readers see on the card. A letter may have been mistyped in one of them: check the name, and make them one.`,
      },
      written,
      [recorded],
    ),
  viaMismatch: (written: string, recorded: string) =>
    finding(
      'speaker-mismatch',
      'warning',
      {
        ar: `سطر النسبة ينقل عن ${ar(written)}، وحقل «عن» في بيانات الاقتباس يقول ${ar(recorded)}، وهو ما سيقرؤه القارئ. اجعلهما واحدًا.`,
        en: `The attribution line says that ${en(written)} relays the quote, and the field “via” of its record says ${en(recorded)}, which is what readers see. Make them one.`,
      },
      written,
      [recorded],
    ),
  assertingVerb: (verb: string, name: string) =>
    finding(
      'asserting-verb',
      'warning',
      {
        ar: `الفعل ${ar(verb)} يجزم بصحة ما نُقل عن ${ar(name)}، ولم يجر التحقق منه. استعمل «قال» أو «نشر» أو «ذكر».`,
        en: `The verb ${en(verb)} vouches for the words of ${en(name)}, which are not verified. Use “said” or “posted”.`,
      },
      verb,
      ['قال', 'نشر', 'ذكر'],
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
