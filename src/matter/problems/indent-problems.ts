import type { MatterProblem } from './matter-problem.ts';

/** The start of a line, which says whose field it is. */
export const indentProblems = {
  'matter/invisible-character': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هنا محرف خفي (${value}) يغيّر اسم الحقل أو موضعه عند برامج أخرى. احذفه: امسح بداية السطر واكتبها من جديد.`,
      en: `An invisible character (${value}) stands here; it changes the field’s name or level for other programs. Delete it: clear the start of the line and type it again.`,
    }),
  },
  'matter/indent-space': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هنا مسافة غير عادية (${value}) من آثار النسخ، تغيّر مستوى الحقل عند برامج أخرى. ضع مكانها مسافة عادية.`,
      en: `An unusual space (${value}) stands here, probably pasted; it changes the field’s level for other programs. Replace it with a plain space.`,
    }),
  },
  'matter/indent-tab': {
    severity: 'warning',
    text: ({ spaces }) => ({
      ar: `يبدأ السطر بمسافة جدولة (Tab)، ولا تقبلها YAML. ${spaces === 0 ? 'احذفها.' : `ضع مكانها مسافات عادية، عددها ${String(spaces)}.`}`,
      en: `The line begins with a tab, which YAML does not allow. ${spaces === 0 ? 'Delete it.' : `Begin it with plain spaces instead: ${String(spaces)}.`}`,
    }),
  },
  'matter/indented-key': {
    severity: 'warning',
    text: ({ key, owner, spaces }) =>
      owner === undefined
        ? {
            ar: `الحقل ${key} مسبوق بمسافات زائدة. قرأناه في مستوى الحقل الذي قبله؛ احذف المسافات الزائدة من أول السطر.`,
            en: `The field ${key} is indented too far. It was read at the level of the field above; delete the extra spaces at the start of the line.`,
          }
        : owner === ''
          ? {
              ar: `الحقل ${key} من حقول الملف نفسه، وهو مسبوق بمسافات زائدة. قرأناه بلا مسافات؛ احذفها من أول السطر.`,
              en: `The field ${key} is one of the file itself, and spaces stand before it. It was read without them; delete them at the start of the line.`,
            }
          : {
              ar: `الحقل ${key} مسبوق بمسافات زائدة تجعله من حقول ما فوقه، وليس منها. قرأناه خارجها؛ اترك في أول السطر مسافات عددها ${String(spaces)}.`,
              en: `The field ${key} is indented so far that it seems one of the fields above, which it is not. It was read outside of them; leave ${String(spaces)} spaces at the start of the line.`,
            },
  },
  'matter/outdented-key': {
    severity: 'warning',
    text: ({ key, owner, spaces }) => ({
      ar: `الحقل ${key} من حقول ${owner}، لكن سطره لا يبدأ حيث تبدأ. قرأناه معها؛ ابدأ السطر بمسافات عادية عددها ${String(spaces)}، وكذلك ما بعده من حقول ${owner}.`,
      en: `The field ${key} is one of ${owner}, but its line does not begin where theirs do. It was read with them; begin the line with plain spaces (${String(spaces)}), and so the other fields of ${owner} after it.`,
    }),
  },
  'matter/bad-indent': {
    severity: 'error',
    text: ({ key, owner, spaces }) =>
      owner === undefined
        ? {
            ar: 'بداية هذا السطر لا تحاذي الأسطر التي معه. اجعل الحقول التي في مستوى واحد تبدأ بعدد واحد من المسافات.',
            en: 'The start of this line does not line up with those that belong with it. Begin fields of the same level with the same number of spaces.',
          }
        : {
            ar: `لا يُعرف لمن الحقل ${key}: قد يكون من حقول ${owner}، وقد يكون من حقول الملف نفسه. ابدأ سطره بمسافات عددها ${String(spaces)} إن كان من ${owner}، وإلا فانقله إلى أول الرأس بلا مسافات قبله.`,
            en: `It is not clear whose the field ${key} is: it may be one of ${owner}, or one of the file itself. Begin its line with ${String(spaces)} spaces if it is of ${owner}; if not, move it to the top of the front matter, without spaces before it.`,
          },
  },
} as const satisfies Record<`matter/${string}`, MatterProblem>;
