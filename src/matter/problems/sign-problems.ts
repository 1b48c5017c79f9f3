import type { MatterProblem } from './matter-problem.ts';

/** Signs in a value that YAML takes for its own. */
export const signProblems = {
  'matter/colon-in-value': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `في قيمة الحقل نقطتان بعدهما مسافة: ${value}. قرأناها كلها نصًا واحدًا؛ ضعها بين علامتي تنصيص "…" كي تقرأها البرامج الأخرى.`,
      en: `The value contains a colon and a space: ${value}. It was read as one text; put it in quotation marks "…" so that other programs read it too.`,
    }),
  },
  'matter/hashtag-cut': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `تعد YAML ما بعد العلامة # تعليقًا فتحذفه: ${value}. أبقيناه في القيمة؛ ضع القيمة كلها بين علامتي تنصيص "…".`,
      en: `YAML takes what follows # for a comment and drops it: ${value}. It was kept in the value; put the whole value in quotation marks "…".`,
    }),
  },
  'matter/comment': {
    severity: 'info',
    text: ({ value }) => ({
      ar: `ما بعد العلامة # تعليق لا يُنشر: ${value}. إن أردته في القيمة فضعها كلها بين علامتي تنصيص "…".`,
      en: `What follows # is a comment and is not published: ${value}. If it belongs to the value, put the whole value in quotation marks "…".`,
    }),
  },
  'matter/reserved-start': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `تبدأ القيمة بعلامة محجوزة في YAML: ${value}. قرأناها نصًا كما كُتبت؛ ضعها بين علامتي تنصيص "…".`,
      en: `The value begins with a sign that YAML reserves: ${value}. It was read as the text you wrote; put it in quotation marks "…".`,
    }),
  },
  'matter/anchor': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `الكلمة التي تبدأ بالعلامة & تختفي عند برامج أخرى: ${value}. أبقيناها نصًا؛ ضع القيمة بين علامتي تنصيص "…".`,
      en: `A word that begins with & vanishes in other programs: ${value}. It was kept as text; put the value in quotation marks "…".`,
    }),
  },
  'matter/alias': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `العلامة * في أول القيمة إحالة عند برامج أخرى: ${value}. أبقيناها نصًا؛ ضع القيمة بين علامتي تنصيص "…".`,
      en: `A * at the start of a value is a reference in other programs: ${value}. It was kept as text; put the value in quotation marks "…".`,
    }),
  },
  'matter/tag': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `العلامة ! في أول القيمة تغيّر معناها عند برامج أخرى: ${value}. أبقيناها نصًا؛ ضع القيمة بين علامتي تنصيص "…".`,
      en: `A ! at the start of a value changes its meaning in other programs: ${value}. It was kept as text; put the value in quotation marks "…".`,
    }),
  },
} as const satisfies Record<`matter/${string}`, MatterProblem>;
