import { finding, lacking } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

/** The copy that was kept of a post, and the days on which somebody looked at it. */
export const copyProblems = {
  capturedBeforePosted: (captured: string, posted: string) =>
    finding(
      'captured-before-posted',
      'error',
      {
        ar: `النسخة محفوظة في ${ar(captured)}، أي قبل نشر المنشور في ${ar(posted)}. صحّح رابط النسخة أو أحد التاريخين.`,
        en: `The copy was made on ${en(captured)}, before the post of ${en(posted)}. Correct the copy's link or one of the dates.`,
      },
      captured,
    ),
  observedBeforePosted: (observed: string, posted: string) =>
    finding(
      'captured-before-posted',
      'error',
      {
        ar: `كُتب أن المنشور فُحص أو غاب في ${ar(observed)}، أي قبل نشره في ${ar(posted)}. صحّح أحد التاريخين.`,
        en: `The post is said to have been checked or absent on ${en(observed)}, before it was posted on ${en(posted)}. Correct one of the dates.`,
      },
      observed,
    ),
  archiveUnchecked: (last: string, published: string, days: number) =>
    lacking(
      ['checked'],
      finding(
        'archive-unchecked',
        'warning',
        {
          ar: `آخر ما نُظر في النسخة المحفوظة يوم ${ar(last)}، ونُشرت المادة في ${ar(published)}، وبينهما أكثر من ${String(days)} يومًا. افتح النسخة وتأكد أن الكلام فيها، ثم اكتب اليوم في سطر «فُحص في».`,
          en: `The archived copy was last looked at on ${en(last)}, more than ${String(days)} days before the article was published on ${en(published)}. Open the copy, make sure that the words are in it, and write the day on a line “checked”.`,
        },
        last,
      ),
    ),
  archiveIsOriginal: (url: string) =>
    finding(
      'archive-is-original',
      'warning',
      {
        ar: `رابط النسخة المحفوظة ${ar(url)} هو رابط المنشور نفسه. احفظ المنشور في أرشيف وضع رابط النسخة هنا.`,
        en: `The archived copy ${en(url)} is the post's own link. Save the post in an archive and put the copy's link here.`,
      },
      url,
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
