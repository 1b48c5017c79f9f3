import { quoteValue } from '../../message/index.ts';
import type { MatterProblem } from './matter-problem.ts';

/** The form of a line: a name, a colon, a space and one value, or a hyphen and an item. */
export const lineProblems = {
  'matter/line-without-key': {
    severity: 'error',
    text: ({ key, value, nearest }) =>
      nearest !== undefined && key !== quoteValue('')
        ? {
            ar: `ينقص بعد ${key} نقطتان: ${value}. اكتب السطر هكذا: ${nearest}`,
            en: `The colon after ${key} is missing: ${value}. Write the line like this: ${nearest}`,
          }
        : nearest !== undefined
          ? {
              ar: `هذا معرف اقتباس لم يُكتب كما يُكتب المعرف: ${value}. اكتبه وحده ثم نقطتين، هكذا: ${nearest}`,
              en: `This is a quote’s id, and is not written as one: ${value}. Write it alone with a colon after it, like this: ${nearest}`,
            }
          : {
              ar: `هذا السطر ليس حقلًا: ${value}. إن كان تتمة للسطر الذي قبله فابدأه بمسافتين، وإن كان حقلًا فاكتب اسمه ثم نقطتين ومسافة.`,
              en: `This line is not a field: ${value}. If it continues the line above, begin it with two spaces; if it is a field, write its name, a colon and a space.`,
            },
  },
  'matter/item-without-key': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `هنا عنصر قائمة، وليس فوقه حقل ينتظر قائمة: ${value}. اكتب فوق العناصر سطرًا فيه اسم حقلها ونقطتان، مثل ${quoteValue('الوسوم:')}، أو احذفها. وإن كانت تتمة لقيمة الحقل الذي قبلها فاحذف الشرطة.`,
      en: `This is an item of a list, and no field above it waits for one: ${value}. Above the items, write a line with the name of their field and a colon, such as ${quoteValue('tags:')}, or delete them. If they continue the value of the field above, delete the hyphen.`,
    }),
  },
  'matter/value-before-fields': {
    severity: 'error',
    text: ({ key, value, nearest }) => ({
      ar: `بعد ${key} قيمة هي ${value}، وتحتها حقول، ولا يجتمعان. ${nearest === undefined ? 'احذف القيمة.' : `انقل القيمة إلى سطر تحتها، هكذا: ${nearest}، أو احذفها.`}`,
      en: `After ${key} stands a value, ${value}, and fields stand below it; it cannot have both. ${nearest === undefined ? 'Delete the value.' : `Move the value to a line below, like this: ${nearest}, or delete it.`}`,
    }),
  },
  'matter/list-dash': {
    severity: 'warning',
    text: ({ key, value }) =>
      key !== quoteValue('')
        ? {
            ar: `الحقل ${key} ليس عنصر قائمة، فلا تسبقه شرطة. احذفها من أول السطر.`,
            en: `The field ${key} is no item of a list, and no hyphen stands before it. Delete it at the start of the line.`,
          }
        : {
            ar: `علامة عنصر القائمة هي شرطة عادية ثم مسافة، وهنا ${value}. اكتب «- » قبل العنصر.`,
            en: `A list item begins with a plain hyphen and a space; here stands ${value}. Write “- ” before the item.`,
          },
  },
  'matter/colon-space': {
    severity: 'warning',
    text: ({ key }) => ({
      ar: `لا مسافة بعد النقطتين في الحقل ${key}. أضف مسافة بعدهما.`,
      en: `There is no space after the colon of the field ${key}. Add one.`,
    }),
  },
  'matter/colon-lookalike': {
    severity: 'warning',
    text: ({ key, value }) => ({
      ar: `بعد اسم الحقل ${key} علامة ${value} في موضع النقطتين. اكتب نقطتين عاديتين «:» ثم مسافة.`,
      en: `After the field name ${key} stands ${value} where a colon belongs. Write a plain colon “:” and a space.`,
    }),
  },
  'matter/two-fields': {
    severity: 'error',
    text: ({ key, value }) => ({
      ar: `في هذا السطر حقلان: بعد ${value} يبدأ الحقل ${key}. ابدأ به سطرًا جديدًا. وإن كان السطر كله قيمة واحدة فضعها بين علامتي تنصيص "…".`,
      en: `Two fields stand on this line: after ${value} begins the field ${key}. Begin a new line with it. If the whole line is one value, put it in quotation marks "…".`,
    }),
  },
} as const satisfies Record<`matter/${string}`, MatterProblem>;
