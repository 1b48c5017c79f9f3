import type { ContentProblem } from './content-problem.ts';

/** Dates: how they are written, in which order they come, and where one is missing. */
export const dateProblems = {
  'content/date': {
    severity: 'error',
    text: ({ value, other, nearest }) => ({
      ar:
        nearest === ''
          ? `هذا التاريخ غير مفهوم: ${value}. اكتبه بالسنة ثم الشهر ثم اليوم، ثم الساعة إن شئت: 2026-11-20 18:30.`
          : `في التاريخ ${value} علامة ليست منه: ${nearest}. لعل المقصود ${other}؛ اكتبه هكذا، بالشرطة التي على لوحة الأرقام والنقطتين «:» والأرقام وحدها.`,
      en:
        nearest === ''
          ? `This date could not be read: ${value}. Write year, month and day, then the time if you like: 2026-11-20 18:30.`
          : `The date ${value} has a sign that does not belong to it: ${nearest}. ${other} seems to be meant; write it so, with plain hyphens, a colon, and digits only.`,
    }),
  },
  'content/impossible-date': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `لا وجود لهذا اليوم أو لهذه الساعة: ${value}. راجع اليوم والشهر والساعة.`,
      en: `There is no such day or time: ${value}. Check the day, the month and the time.`,
    }),
  },
  'content/old-year': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `السنة في ${value} ليست من سني هذا الموقع. إن كان التاريخ هجريًا فاكتب مقابله الميلادي، وإلا فراجع السنة.`,
      en: `The year of ${value} is before any site’s time. If the date is of the Hijri calendar, write the Gregorian one; if not, check the year.`,
    }),
  },
  'content/ambiguous-date': {
    severity: 'warning',
    text: ({ value, other }) => ({
      ar: `هذا التاريخ يُقرأ على وجهين: ${value}. قرأناه باليوم أولًا: ${other}. اكتبه بالسنة أولًا ليزول اللبس.`,
      en: `This date can be read in two ways: ${value}. It was read with the day first: ${other}. Write the year first.`,
    }),
  },
  'content/date-order': {
    severity: 'error',
    text: ({ name, value, other }) => ({
      ar: `موعد ${name} (${value}) يسبق تاريخ النشر (${other}). صحّح أحدهما.`,
      en: `The time of ${name} (${value}) is before publication (${other}). Correct one of them.`,
    }),
  },
  'content/embargo-after-published': {
    severity: 'warning',
    text: ({ value, other }) => ({
      ar: `ينتهي الحظر (${value}) بعد تاريخ النشر المكتوب (${other}). لن يظهر المقال قبل انتهاء الحظر؛ اجعل تاريخ النشر مساويًا له أو بعده.`,
      en: `The embargo ends (${value}) after the date of publication given (${other}). The article will not appear before it ends; set the publication at or after it.`,
    }),
  },
  'content/ready-without-date': {
    severity: 'error',
    text: () => ({
      ar: 'حالة المقال «جاهز» ولا تاريخ نشر له. أضف الحقل «تاريخ النشر».',
      en: 'The article is ready but has no publication date. Add the field “published”.',
    }),
  },
  'content/no-date': {
    severity: 'warning',
    text: () => ({
      ar: 'لا تاريخ نشر لهذا المقال ولا حالة، فهو مسودة لن يراها القراء. أضف «تاريخ النشر»، أو اكتب «الحالة: مسودة».',
      en: 'The article has neither a publication date nor a status, so it is a draft that readers will not see. Add “published”, or write “status: draft”.',
    }),
  },
} as const satisfies Record<`content/${string}`, ContentProblem>;
