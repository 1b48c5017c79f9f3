import { finding, lacking } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

/** Who relayed it, beside who said it. */
export const viaProblems = {
  relationWithoutVia: () =>
    lacking(
      ['via', 'via.name'],
      finding('wrong-shape', 'error', {
        ar: 'كُتب «نوع النقل» ولم يُكتب من نقل. اكتب اسمه في «عن»، أو احذف هذا السطر.',
        en: '“via relation” is written, and nobody who relayed. Write the name in “via”, or delete this line.',
      }),
    ),
  viaReversed: (via: string, speaker: string) =>
    finding(
      'via-reversed',
      'warning',
      {
        ar: `في «عن» جماعة غير مسماة ${ar(via)}، وفي «من» اسم ${ar(speaker)}. يُكتب القائل الأول في «من» والناقل في «عن»؛ لعلهما معكوسان.`,
        en: `“via” has an unnamed group, ${en(via)}, and “by” a name, ${en(speaker)}. The first speaker stands in “by” and the relay in “via”; they may be the wrong way round.`,
      },
      via,
      [speaker],
    ),
  viaIsSpeaker: (name: string) =>
    finding(
      'via-is-speaker',
      'warning',
      {
        ar: `القائل والناقل اسم واحد: ${ar(name)}. احذف سطر «عن» إن كان القائل هو من نشر.`,
        en: `The speaker and the relay have one name: ${en(name)}. Remove the line “via” if the speaker is the one who posted.`,
      },
      name,
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
