import { finding, lacking } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

const postedFields = ['posted', 'source.posted_at'];

/** When it was posted, beside the link, the article and the words. */
export const momentProblems = {
  dateMismatch: (declared: string, derived: string) =>
    finding(
      'date-mismatch',
      'warning',
      {
        ar: `تاريخ النشر المكتوب ${ar(declared)}، ورقم المنشور في الرابط يدل على ${ar(derived)}. إن كان التاريخ صحيحًا فالرابط ناقص أو لمنشور آخر، فافتح المنشور وانسخ رابطه من جديد. وإن كان الرابط صحيحًا فصحّح التاريخ أو احذف سطره؛ والمعتمد الآن ما في الرابط.`,
        en: `The date is given as ${en(declared)}, and the post's id in the link says ${en(derived)}. If the date is right, the link was cut short or is another post's: open the post and copy its link again. If the link is right, correct the date or remove its line; what the link says is used meanwhile.`,
      },
      declared,
      [derived],
    ),
  longAgo: (posted: string, published: string) =>
    lacking(
      postedFields,
      finding(
        'date-mismatch',
        'warning',
        {
          ar: `رقم المنشور في الرابط يدل على ${ar(posted)}، قبل المادة ${ar(published)} بسنوات. إن كان أحدث من ذلك فقد سقط من الرابط رقم، فانسخه من جديد؛ وإن كان قديمًا حقًا فاكتب تاريخه في «نُشر في».`,
          en: `The post's id in the link is of ${en(posted)}, years before the article of ${en(published)}. If it is newer, the link lost a digit: copy it again; if it is that old, write its date in “posted”.`,
        },
        posted,
      ),
    ),
  timeless: (id: string) =>
    lacking(
      postedFields,
      finding(
        'date-mismatch',
        'warning',
        {
          ar: `رقم المنشور ${ar(id)} في الرابط أقصر من أن يدل على وقت. إن قُطع آخر الرابط فانسخه من جديد؛ وإن كان المنشور قديمًا حقًا فاكتب تاريخه في «نُشر في».`,
          en: `The post's id ${en(id)} in the link is too short to tell a time. If the link was cut short, copy it again; if the post is that old, write its date in “posted”.`,
        },
        id,
      ),
    ),
  postedAfterArticle: (posted: string, published: string, ofLink: boolean) =>
    finding(
      'posted-after-article',
      'error',
      {
        ar: `تاريخ الاقتباس ${ar(posted)} بعد تاريخ المادة ${ar(published)}. صحّح ${ofLink ? 'الرابط أو تاريخ المادة' : 'أحد التاريخين'}.`,
        en: `The quote is of ${en(posted)}, after the article, which is of ${en(published)}. Correct ${ofLink ? 'the link or the article’s date' : 'one of the dates'}.`,
      },
      posted,
    ),
  relativeTime: (words: string) =>
    lacking(
      postedFields,
      finding(
        'relative-time',
        'warning',
        {
          ar: `في النص ${ar(words)} ولا تاريخ للمنشور، فلا يعرف القارئ متى كان ذلك. أضف سطر «نُشر في».`,
          en: `The words say ${en(words)} and the post has no date, so readers cannot tell when that was. Add a line “posted”.`,
        },
        words,
      ),
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
