import type { ContentProblem } from './content-problem.ts';

/** A field of any file: there or not, the form of its value, and what may stand in it. */
export const fieldProblems = {
  'content/missing': {
    severity: 'error',
    text: ({ name }) => ({
      ar: `ينقص الحقل ${name}. أضفه وبعده نقطتان ومسافة ثم قيمته.`,
      en: `The field ${name} is missing. Add it, with a colon, a space and its value.`,
    }),
  },
  'content/expected-text': {
    severity: 'error',
    text: ({ name }) => ({
      ar: `قيمة ${name} يجب أن تكون نصًا في سطر واحد. إن كان فيها نقطتان أو قوس فضعها بين علامتي تنصيص "…".`,
      en: `The value of ${name} must be text on one line. If it contains a colon or a bracket, put it in quotation marks "…".`,
    }),
  },
  'content/expected-list': {
    severity: 'error',
    text: ({ name }) => ({
      ar: `قيمة ${name} يجب أن تكون قائمة: كل عنصر في سطر يبدأ بـ«- ».`,
      en: `The value of ${name} must be a list: each item on a line that begins with “- ”.`,
    }),
  },
  'content/expected-fields': {
    severity: 'error',
    text: ({ name, other, fields }) =>
      other === ''
        ? {
            ar: `قيمة ${name} يجب أن تكون حقولًا: كل حقل في سطر يبدأ بمسافتين، ثم اسمه ونقطتان ومسافة وقيمته.${fields === '' ? '' : ` والحقول هي: ${fields}.`}`,
            en: `The value of ${name} must be fields: each on a line that begins with two spaces, then its name, a colon, a space and its value.${fields === '' ? '' : ` The fields are: ${fields}.`}`,
          }
        : {
            ar: `${name} ليست قائمة: لكل منها معرف يذكره النص. ضع مكان الشرطة سطرًا يبدأ بمسافتين، فيه المعرف ونقطتان، مثل «${other}:»، وابدأ كل سطر من حقوله بأربع مسافات.`,
            en: `${name} are no list: each has an id that the text cites. In place of the dash write a line that begins with two spaces and holds the id and a colon, such as “${other}:”, and begin each line of its fields with four spaces.`,
          },
  },
  'content/choice': {
    severity: 'error',
    text: ({ name, value, other }) => ({
      ar: `القيمة ${value} غير معروفة للحقل ${name}. القيم المقبولة: ${other}.`,
      en: `The value ${value} is not known for ${name}. Accepted values: ${other}.`,
    }),
  },
  'content/language': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `رمز اللغة ${value} غير معروف. اكتب رمزًا مثل ar أو en.`,
      en: `The language code ${value} is not known. Write a code such as ar or en.`,
    }),
  },
  'content/url': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `الرابط ${value} غير صالح. اكتبه كاملًا ويبدأ بـ https://.`,
      en: `The link ${value} cannot be used. Write it whole; it begins with https://.`,
    }),
  },
  'content/email': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `البريد ${value} غير صالح. اكتبه مثل name@example.com.`,
      en: `The e-mail address ${value} cannot be used. Write it like name@example.com.`,
    }),
  },
  'content/number': {
    severity: 'error',
    text: ({ name, value }) => ({
      ar: `قيمة ${name} يجب أن تكون عددًا صحيحًا موجبًا، وهنا ${value}.`,
      en: `The value of ${name} must be a whole positive number; here stands ${value}.`,
    }),
  },
  'content/invisible-characters': {
    severity: 'warning',
    text: ({ value }) => ({
      ar: `هنا محرف خفي (${value}) قد يقلب اتجاه السطر. يُحذف عند النشر؛ احذفه من الملف أيضًا.`,
      en: `An invisible character (${value}) stands here that may turn the line’s direction. It is dropped when published; delete it from the file too.`,
    }),
  },
} as const satisfies Record<`content/${string}`, ContentProblem>;
