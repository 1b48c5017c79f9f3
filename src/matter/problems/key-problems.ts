import type { MatterProblem } from './matter-problem.ts';

/** Names of fields and ids of quotes: unknown, empty or written twice. */
export const keyProblems = {
  'matter/duplicate-key': {
    severity: 'error',
    text: ({ key, line, owner }) =>
      owner === undefined
        ? {
            ar: `الحقل ${key} مكتوب مرتين، وأول مرة في السطر ${String(line)}. أبقِ واحدًا منهما.`,
            en: `The field ${key} is written twice, first on line ${String(line)}. Keep one of them.`,
          }
        : {
            ar: `الحقل ${key} مكتوب مرتين، وأول مرة في السطر ${String(line)}. انقل ما تحته هنا إلى ما تحته هناك، ثم احذف هذا السطر.`,
            en: `The field ${key} is written twice, first on line ${String(line)}. Move what stands below it here to what stands below it there, then delete this line.`,
          },
  },
  'matter/duplicate-id': {
    severity: 'error',
    text: ({ key, line }) => ({
      ar: `المعرف ${key} لاقتباسين: هذا، وآخر في السطر ${String(line)}. اكتب هنا معرفًا آخر لا يحمله غيره، واذكره في النص بعد اسم هذا القائل.`,
      en: `Two quotes have the id ${key}: this one, and one on line ${String(line)}. Write another id here, which no other quote has, and cite it in the text after this speaker’s name.`,
    }),
  },
  'matter/unknown-key': {
    severity: 'warning',
    text: ({ key, nearest, owner }) => ({
      ar:
        owner !== undefined
          ? `الحقل ${key} من حقول الملف نفسه، وهو هنا بين حقول غيره فلا يُقرأ. انقل سطره إلى أول الرأس، بلا مسافات قبله.`
          : nearest === undefined
            ? `لا نعرف حقلًا اسمه ${key}، فلا يُقرأ. صحّح اسمه أو احذفه.`
            : `لا نعرف حقلًا اسمه ${key}، فلا يُقرأ. لعل المقصود ${nearest}؟ صحّح اسمه أو احذفه.`,
      en:
        owner !== undefined
          ? `The field ${key} is one of the file itself, and stands here among those of another, so it is not read. Move its line to the top of the front matter, without spaces before it.`
          : nearest === undefined
            ? `There is no field called ${key}, so it is not read. Correct its name or delete it.`
            : `There is no field called ${key}, so it is not read. Did you mean ${nearest}? Correct its name or delete it.`,
    }),
  },
  'matter/empty-key': {
    severity: 'error',
    text: () => ({
      ar: 'قبل النقطتين لا يوجد اسم حقل. اكتب اسمه قبلهما.',
      en: 'There is no field name before the colon. Write it.',
    }),
  },
  'matter/key-shape': {
    severity: 'error',
    text: () => ({
      ar: 'اسم الحقل هنا ليس كلمة ولا كلمات. اكتب الاسم نصًا ثم نقطتين ومسافة.',
      en: 'The field name here is not a word. Write it as plain text, then a colon and a space.',
    }),
  },
} as const satisfies Record<`matter/${string}`, MatterProblem>;
