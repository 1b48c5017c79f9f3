import { quoteValue } from '../../message/index.ts';
import type { MatterProblem } from './matter-problem.ts';

/** Where front matter begins and ends: its two lines ---, and what stands before, beside or in place of them. */
export const fenceProblems = {
  'matter/missing': {
    severity: 'error',
    text: ({ value }) =>
      value !== quoteValue('')
        ? {
            ar: `قبل رأس الملف كلام: ${value}. انقله إلى النص بعد سطر --- الثاني، أو احذفه، ليكون --- أول سطر.`,
            en: `Words stand before the front matter: ${value}. Move them to the text after the second ---, or delete them, so that --- is the first line.`,
          }
        : {
            ar: 'لا يبدأ الملف برأس يضم بياناته. اكتب في أول سطر ثلاث شرطات ---، وتحتها حقول مثل «العنوان: …»، ثم ثلاث شرطات --- في سطر مستقل قبل النص.',
            en: 'The file does not begin with front matter. Write three hyphens --- on the first line, fields such as “title: …” under it, and --- alone on a line before the text.',
          },
  },
  'matter/missing-open': {
    severity: 'warning',
    text: ({ key }) => ({
      ar: `يبدأ الملف بالحقل ${key} من دون سطر الفتح. أضف قبله سطرًا ليس فيه إلا ---.`,
      en: `The file begins with the field ${key} but lacks the opening line. Put a line with nothing but --- before it.`,
    }),
  },
  'matter/missing-close': {
    severity: 'error',
    text: () => ({
      ar: 'رأس الملف غير مغلق: لا يوجد سطر --- بعد آخر حقوله. أضف --- في سطر مستقل قبل أول فقرة من النص.',
      en: 'The front matter is not closed: there is no line --- after its last field. Put --- alone on a line before the first paragraph.',
    }),
  },
  'matter/before-fence': {
    severity: 'warning',
    text: () => ({
      ar: 'قبل سطر الفتح --- فراغ أو محرف خفي. قرأنا رأس الملف، لكن برامج أخرى ستنشره مع النص: احذف كل ما قبل ---.',
      en: 'A space, an empty line or an invisible character stands before the opening ---. The front matter was read, but other programs would publish it as text: delete everything before ---.',
    }),
  },
  'matter/byte-order-mark': {
    severity: 'info',
    text: () => ({
      ar: 'يبدأ الملف بعلامة ترتيب البايتات (BOM). تجاهلناها؛ ويحسن حفظ الملف بترميز UTF-8 من دونها.',
      en: 'The file begins with a byte order mark (BOM). It was ignored; better save the file as UTF-8 without it.',
    }),
  },
  'matter/fence-dashes': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هذا السطر ${value} قُرئ على أنه حد رأس الملف. اكتبه ثلاث شرطات عادية --- فقط، فقد تحولها لوحة المفاتيح إلى شرطة طويلة.`,
      en: `This line ${value} was read as the edge of the front matter. Write it as three plain hyphens --- only; keyboards may turn them into a long dash.`,
    }),
  },
  'matter/stray-fence': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هذا السطر ${value} في وسط رأس الملف، وبعده حقول منه. قرأناها معه؛ احذف هذا السطر، فبرامج أخرى تظن أن الرأس ينتهي عنده.`,
      en: `This line ${value} stands amid the front matter, and fields of it follow. They were read with it; delete this line, for other programs take it for the end.`,
    }),
  },
  'matter/fence-text': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `بعد الشرطات --- في السطر نفسه نص: ${value}. اترك --- وحدها في سطرها وانقل ما بعدها إلى سطر جديد.`,
      en: `There is text after --- on the same line: ${value}. Leave --- alone on its line and move the rest to a new line.`,
    }),
  },
  'matter/language': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `رأس الملف مكتوب بصيغة ${value}، ولا تُقرأ في مداد إلا الحقول بصيغة YAML. اجعل أول سطر --- وحدها، واكتب كل حقل في سطر: «العنوان: …».`,
      en: `The front matter is written as ${value}; Midad reads YAML fields only and runs no code. Make the first line --- alone and write one field a line: “title: …”.`,
    }),
  },
  'matter/format': {
    severity: 'error',
    text: ({ value, nearest }) =>
      nearest === undefined
        ? {
            ar: `يبدأ الملف بالعلامة ${value}، وهي لصيغة أخرى. افتح رأس الملف وأغلقه بثلاث شرطات ---، واكتب كل حقل في سطر: «العنوان: …».`,
            en: `The file begins with ${value}, which belongs to another format. Open and close the front matter with three hyphens --- and write one field a line: “title: …”.`,
          }
        : {
            ar: `الملف كله بعد سطر ${value}، فيُقرأ شيفرة لا مقالًا. احذف هذا السطر، وسطر ${nearest} الذي يغلقه في آخر الملف، ليكون --- أول سطر.`,
            en: `The whole file stands after the line ${value}, which makes it code and no article. Delete this line, and the line ${nearest} that closes it at the end of the file, so that --- is the first line.`,
          },
  },
} as const satisfies Record<`matter/${string}`, MatterProblem>;
