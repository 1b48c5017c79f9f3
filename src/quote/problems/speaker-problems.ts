import { finding, lacking } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

/** Who said it: the name, and why there is none. */
export const speakerProblems = {
  noSpeaker: () =>
    lacking(
      ['by', 'speaker', 'speaker.name'],
      finding('no-speaker', 'error', {
        ar: 'الاقتباس بلا قائل. اكتب اسمه في سطر «من»، مثل: من: صفحة «اسم الصفحة».',
        en: 'The quote has no speaker. Write the name on the line “by”, such as: by: page «Name of the page».',
      }),
    ),
  nameIsLink: (written: string) =>
    finding(
      'no-speaker',
      'error',
      {
        ar: `هنا رابط مكان اسم القائل: ${ar(written)}. اكتب الاسم كما يعرفه القراء، مثل: من: صفحة «اسم الصفحة»، وضع رابط المنشور في سطر «رابط».`,
        en: `A link stands where the speaker's name belongs: ${en(written)}. Write the name as readers know it, such as: by: page «Name of the page», and put the post's link on the line “url”.`,
      },
      written,
    ),
  anonymousReason: (name: string) =>
    lacking(
      ['reason', 'speaker.reason'],
      finding(
        'anonymous-reason',
        'warning',
        {
          ar: `القائل ${ar(name)} غير مسمى، ولم يُذكر السبب. أضف سطر «سبب»، مثل: سبب: خشية الملاحقة.`,
          en: `The speaker ${en(name)} is not named, and no reason is given. Add a line “reason”, such as: reason: fear of reprisal.`,
        },
        name,
      ),
    ),
  verbatimGroup: (name: string, via: string | undefined) =>
    via === undefined
      ? finding(
          'verbatim-group',
          'error',
          {
            ar: `نص حرفي منسوب إلى جماعة غير مسماة ${ar(name)}، والجماعة لا تقول الكلمات نفسها معًا. انقله بالمعنى: نوع: بالمعنى، أو سمِّ القائل.`,
            en: `Verbatim words are given to an unnamed group, ${en(name)}, and a group does not say the same words together. Report them as a paraphrase (kind: paraphrase), or name the speaker.`,
          },
          name,
        )
      : finding(
          'verbatim-group',
          'warning',
          {
            ar: `النص الحرفي منسوب إلى جماعة غير مسماة ${ar(name)}، والكلمات كلمات الناقل ${ar(via)}. ستقول البطاقة ذلك؛ والأسلم: نوع: بالمعنى.`,
            en: `Verbatim words are given to an unnamed group, ${en(name)}, and are those of the relay, ${en(via)}. The card says so; kind: paraphrase is safer.`,
          },
          name,
        ),
  nameCharacters: (name: string) =>
    finding(
      'name-characters',
      'warning',
      {
        ar: `في الاسم ${ar(name)} محارف خفية أو مسافة لا تنكسر أو تطويل، وقد أُزيل الخفي منها عند الطباعة. أعد كتابة الاسم.`,
        en: `The name ${en(name)} has invisible characters, no-break spaces or tatweel; what is invisible was dropped. Type the name again.`,
      },
      name,
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
