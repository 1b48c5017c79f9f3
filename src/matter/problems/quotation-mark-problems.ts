import type { MatterProblem } from './matter-problem.ts';

/** Quotation marks round a value or a part of it, and what stands between them. */
export const quotationMarkProblems = {
  'matter/spare-marks': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `حول هذه القيمة علامتا تنصيص ليستا من هذا الحقل: ${value}. قُرئت بلا علامات؛ اكتبها هكذا: ${nearest ?? ''}`,
      en: `Quotation marks that mean nothing in this field stand round its value: ${value}. It was read without them; write it like this: ${nearest ?? ''}`,
    }),
  },
  'matter/text-after-quote': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `القيمة تبدأ بعلامة تنصيص وتنتهي بغيرها: ${value}. ${nearest === undefined ? 'قرأناها نصًا كما كُتبت؛ اكتب «…» مكان علامات التنصيص هذه.' : `قرأنا هذه العلامات «…»؛ اكتب القيمة هكذا: ${nearest}`}`,
      en: `The value begins with a quotation mark but goes on after the closing one: ${value}. ${nearest === undefined ? 'It was read as the text you wrote; write «…» in place of these marks.' : `These marks were read as «…»; write the value like this: ${nearest}`}`,
    }),
  },
  'matter/unclosed-quote': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `علامة تنصيص فُتحت ولم تُغلق: ${value}. أغلقها في آخر القيمة، أو احذف الأولى.`,
      en: `A quotation mark is opened and never closed: ${value}. Close it at the end of the value, or delete the first one.`,
    }),
  },
  'matter/bad-escape': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `الشرطة المائلة \\ بين علامتي "…" لها معنى خاص، وما بعدها غير معروف: ${value}. اكتبها \\\\، أو احذف الشرطة.`,
      en: `A backslash between "…" has a special meaning and what follows it is not known: ${value}. Write \\\\, or delete the backslash.`,
    }),
  },
} as const satisfies Record<`matter/${string}`, MatterProblem>;
