import type { MatterProblem } from './matter-problem.ts';

/** What is not read at all: too much of it, too deep, no fields, or no YAML. */
export const unreadableProblems = {
  'matter/too-large': {
    severity: 'error',
    text: () => ({
      ar: 'رأس الملف أكبر من 64 كيلوبايت فلم يُقرأ. انقل النص الطويل إلى متن المقال، والاقتباسات الطويلة إلى ملفات content/quotes.',
      en: 'The front matter is larger than 64 KB and was not read. Move long text into the body, and long quotes into files of content/quotes.',
    }),
  },
  'matter/too-deep': {
    severity: 'error',
    text: () => ({
      ar: 'الحقول متداخلة أكثر مما يُقرأ. أبقِ التداخل في ثلاث طبقات أو أربع.',
      en: 'The fields are nested deeper than can be read. Keep to three or four levels.',
    }),
  },
  'matter/unreadable': {
    severity: 'error',
    text: () => ({
      ar: 'تعذرت قراءة رأس الملف. راجع الأقواس وعلامات التنصيص، واجعل كل حقل في سطر: «العنوان: …».',
      en: 'The front matter could not be read. Check brackets and quotation marks, and write one field a line: “title: …”.',
    }),
  },
  'matter/not-fields': {
    severity: 'error',
    text: () => ({
      ar: 'لا نجد هنا حقولًا بل قائمة أو نصًا. اكتب كل حقل في سطر: اسم الحقل، ثم نقطتان، ثم مسافة، ثم قيمته.',
      en: 'A list or a text stands here instead of fields. Write one field a line: its name, a colon, a space, its value.',
    }),
  },
  'matter/syntax': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `لم نفهم هذا الموضع: ${value}. اكتب كل حقل في سطر: «الاسم: القيمة»، وضع القيمة بين علامتي تنصيص "…" إن كان فيها علامات.`,
      en: `This could not be understood: ${value}. Write one field a line, “name: value”, and put the value in quotation marks "…" if it contains signs.`,
    }),
  },
} as const satisfies Record<`matter/${string}`, MatterProblem>;
