import type { ContentProblem } from './content-problem.ts';

/** What the address of a page is made of: id, slug and old paths. */
export const addressProblems = {
  'content/id': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `المعرف ${value} لا يصلح: من 6 إلى 12 حرفًا لاتينيًا صغيرًا أو رقمًا بلا مسافات. صححه، أو احذف الحقل ليُولَّد وحده.`,
      en: `The id ${value} cannot be used: 6 to 12 small Latin letters or digits, without spaces. Correct it, or delete the field and one is made.`,
    }),
  },
  'content/slug': {
    severity: 'warning',
    text: ({ value, other }) =>
      /^\p{Cf}?https?:/iu.test(value)
        ? {
            ar: `كُتب هنا رابط كامل: ${value}، ولا يُكتب إلا آخره، فاستُعمل ${other}. اكتبه بهذه الصورة.`,
            en: `A whole address stands here: ${value}; only its end belongs here, so ${other} is used. Write it so.`,
          }
        : {
            ar: `الرابط المختصر ${value} فيه ما لا يصلح في العناوين، فاستُعمل ${other}. اكتبه بهذه الصورة.`,
            en: `The slug ${value} has characters that addresses cannot carry; ${other} is used. Write it so.`,
          },
  },
  'content/empty-slug': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `لا حروف ولا أرقام في ${value} تصلح عنوانًا للصفحة. اكتب كلمة أو كلمات تفصلها شرطات.`,
      en: `There is no letter or digit in ${value} to make an address of. Write words joined by hyphens.`,
    }),
  },
  'content/alias': {
    severity: 'error',
    text: ({ value }) => ({
      ar: `المسار القديم ${value} لا يصلح. اكتب ما بعد اسم الموقع كما كان، مثل /news/2020/خبر-قديم/.`,
      en: `The old path ${value} cannot be used. Write what followed the site’s name, such as /news/2020/old-story/.`,
    }),
  },
} as const satisfies Record<`content/${string}`, ContentProblem>;
