import type { MatterProblem } from './matter-problem.ts';

/** Lists in brackets and the commas in them. */
export const bracketProblems = {
  'matter/text-after-bracket': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `القيمة تبدأ بقوس وبعد إغلاقه نص: ${value}. قرأناها نصًا كما كُتبت؛ ضعها بين علامتي تنصيص "…".`,
      en: `The value begins with a bracket and goes on after it closes: ${value}. It was read as the text you wrote; put it in quotation marks "…".`,
    }),
  },
  'matter/unopened-bracket': {
    severity: 'error',
    text: ({ value }) =>
      /^\p{Cf}?[\]}]/u.test(value)
        ? {
            ar: `القوسان معكوسان: ${value}. ابدأ القائمة بـ [ واختمها بـ ]؛ ولوحة المفاتيح العربية تظهر كلا منهما مكان الآخر.`,
            en: `The brackets are the wrong way round: ${value}. Begin the list with [ and end it with ]; Arabic keyboards show each in the place of the other.`,
          }
        : {
            ar: `قوس أُغلق ولم يُفتح: ${value}. إن كانت القيمة قائمة فافتحها بـ [ في أولها، وإلا فاحذف القوس.`,
            en: `A bracket is closed and was never opened: ${value}. If the value is a list, begin it with [; if not, delete the bracket.`,
          },
  },
  'matter/unclosed-bracket': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `قوس فُتح ولم يُغلق: ${value}. أغلقه في آخر القيمة.`,
      en: `A bracket is opened and never closed: ${value}. Close it at the end of the value.`,
    }),
  },
  'matter/arabic-comma': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `عناصر القائمة مفصولة بفاصلة عربية: ${value}. فصلناها، لكن برامج أخرى تعدها عنصرًا واحدًا: استعمل الفاصلة «,» أو اكتب كل عنصر في سطر يبدأ بـ«- ».`,
      en: `The items of the list are parted by an Arabic comma: ${value}. They were split, but other programs take them for one: use “,” or write each item on a line that begins with “- ”.`,
    }),
  },
  'matter/missing-comma': {
    severity: 'error',
    text: () => ({
      ar: 'ينقص هنا فاصلة «,» أو قوس إغلاق.',
      en: 'A comma or a closing bracket is missing here.',
    }),
  },
} as const satisfies Record<`matter/${string}`, MatterProblem>;
