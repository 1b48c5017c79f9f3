import type { ContentProblem } from './content-problem.ts';
import { tryAr, tryEn } from './did-you-mean.ts';

/** An article: its body, quotes, dateline, corrections and folder. */
export const articleProblems = {
  'content/no-body': {
    severity: 'warning',
    text: () => ({
      ar: 'لا نص في هذا المقال، وستُنشر صفحته فارغة. اكتب النص بعد سطر --- الثاني، أو اكتب «الحالة: مسودة».',
      en: 'This article has no text, and its page will be empty. Write the text after the second --- line, or write “status: draft”.',
    }),
  },
  'content/quotes-not-inside': {
    severity: 'error',
    text: () => ({
      ar: 'لا شيء تحت «اقتباسات»، فما بعدها لا يتبعها. ابدأ سطر كل معرف بمسافتين، وكل سطر تحته بأربع مسافات.',
      en: 'Nothing stands under “quotes”, so what follows does not belong to it. Begin the line of each id with two spaces, and each line under it with four.',
    }),
  },
  'content/dateline': {
    severity: 'warning',
    text: ({ value, nearest }) => ({
      ar: `لم نتبين المدينة أو الوكالة في سطر المكان ${value}، وسيُطبع كما كُتب.${tryAr(nearest)} اكتبه مثل: «دبي – أخبار المدينة»، أو في حقول: المدينة، الجهة، المراسل.`,
      en: `No city or agency was recognised in the dateline ${value}; it is printed as written.${tryEn(nearest)} Write it like “Dubai – The City News”, or as fields: city, outlet, reporter.`,
    }),
  },
  'content/correction-without-date': {
    severity: 'error',
    text: () => ({
      ar: 'هذا التصويب بلا تاريخ. أضف الحقل «التاريخ».',
      en: 'This correction has no date. Add the field “at”.',
    }),
  },
  'content/correction-without-words': {
    severity: 'error',
    text: () => ({
      ar: 'هذا التصويب لا يقول للقارئ ما تغيّر. أضف «كان» و«صار»، أو «ملاحظة».',
      en: 'This correction does not tell readers what changed. Add “was” and “now”, or “note”.',
    }),
  },
  'content/wrong-folder': {
    severity: 'error',
    text: () => ({
      ar: 'حقول هذا الملف حقول مقال، وهو ليس في مجلد المقالات فلن يُنشر مقالًا. انقله إلى content/articles.',
      en: 'This file has the fields of an article, but does not lie among the articles, so it is not published as one. Move it to content/articles.',
    }),
  },
} as const satisfies Record<`content/${string}`, ContentProblem>;
