import { finding, lacking } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

const copyFields = ['archive', 'archive.url', 'capture', 'capture.file', 'capture.screenshot'];
const linkFields = ['url', 'source', 'source.url', ...copyFields];

/** What a reader cannot go and see: no link, a link that will not last or opens to few, and the reason that is given. */
export const evidenceProblems = {
  emptyReason: () =>
    finding('wrong-shape', 'error', {
      ar: 'الحقل «بلا رابط» فارغ. اكتب فيه سببا يُطبع للقراء، مثل: بلا رابط: قاله للصحيفة في لقاء. أو احذفه وأضف «رابط».',
      en: 'The field “no_link” is empty. Write a reason in it, which readers will see, such as: no_link: said to the newspaper in a meeting. Or delete it and add “url”.',
    }),
  noReason: (written: string) =>
    finding(
      'wrong-shape',
      'error',
      {
        ar: `يُكتب في «بلا رابط» سبب يُطبع للقراء، و${ar(written)} ليست سببا. اكتب مثلا: بلا رابط: قاله للصحيفة في لقاء.`,
        en: `“no_link” holds a reason, which readers will see, and ${en(written)} is none. Write for example: no_link: said to the newspaper in a meeting.`,
      },
      written,
    ),
  storyLink: (url: string) =>
    lacking(
      copyFields,
      finding(
        'story-link',
        'warning',
        {
          ar: `الرابط ${ar(url)} رابط قصة، والقصة تختفي بعد يوم، وإن ثُبّتت في الحساب فحتى يزيلها صاحبه. احفظ نسخة منها الآن، وضع رابط النسخة في سطر «نسخة محفوظة».`,
          en: `The link ${en(url)} is of a story, which is gone after a day, or, as a highlight, when the account takes it down. Save a copy of it now, and put the copy's link on a line “archive”.`,
        },
        url,
      ),
    ),
  privateLink: (url: string) =>
    lacking(
      copyFields,
      finding(
        'private-link',
        'warning',
        {
          ar: `الرابط ${ar(url)} من محادثة خاصة، ولا يفتحه إلا من هو فيها. إن نُشر الكلام علنًا فضع رابط المنشور العلني، وإلا فاحذف الرابط واكتب في سطر «بلا رابط» أين وصل إليكم.`,
          en: `The link ${en(url)} is from a private conversation, and opens only to those who are in it. If the words were also posted in public, put that post's link; if not, remove the link and write on a line “no_link” how they reached you.`,
        },
        url,
      ),
    ),
  noEvidence: (name: string) =>
    lacking(
      [...linkFields, 'no_link'],
      finding('no-evidence', 'error', {
        ar: `اقتباس مباشر من ${ar(name)} بلا رابط ولا نسخة محفوظة. أضف سطر «رابط»، أو سطر «بلا رابط» وفيه السبب فيُطبع للقراء.`,
        en: `A direct quote of ${en(name)} without a link or an archived copy. Add a line “url”, or a line “no_link” with the reason, which readers will see.`,
      }),
    ),
  noLink: (name: string) =>
    lacking(
      [...linkFields, 'no_link'],
      finding('no-link', 'warning', {
        ar: `لا رابط لما نُقل عن ${ar(name)} ولا نسخة محفوظة. أضف سطر «رابط»، أو سطر «بلا رابط» وفيه السبب.`,
        en: `What is attributed to ${en(name)} has neither a link nor an archived copy. Add a line “url”, or a line “no_link” with the reason.`,
      }),
    ),
  linkNotKept: (name: string, reason: string) =>
    lacking(
      linkFields,
      finding(
        'link-not-kept',
        'warning',
        {
          ar: `اقتباس مباشر من ${ar(name)} لم يُحفظ رابطه، وسيُطبع السبب على البطاقة: ${ar(reason)}. إن وُجد الرابط لاحقًا فأضفه.`,
          en: `A direct quote of ${en(name)} whose link was not kept; the card will print the reason: ${en(reason)}. If the link is found later, add it.`,
        },
        reason,
      ),
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
