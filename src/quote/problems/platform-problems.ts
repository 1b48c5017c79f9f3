import { platforms } from '../platforms/index.ts';
import { finding, lacking } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en, listAr, listEn, tryAr, tryEn } from './wording.ts';

const platformsAr = platforms.map(({ names }) => names.ar[0]).join('، ');
const platformsEn = platforms.map(({ names }) => names.en[0]).join(', ');

/** Where it was said: the platform as written, as the link tells it, or guessed. */
export const platformProblems = {
  unknownPlatform: (name: string, near: readonly string[]) =>
    finding(
      'unknown-platform',
      'warning',
      {
        ar: `المنصة ${ar(name)} غير معروفة.${tryAr(near)} ستُطبع كما كُتبت، ولن يُستخرج من الرابط شيء. اكتب واحدة من هذه: ${platformsAr}، واسم القناة أو الصحيفة أو البرنامج في «من» أو «البرنامج».`,
        en: `The platform ${en(name)} is not known.${tryEn(near)} It is printed as written, and nothing is derived from the link. Write one of these: ${platformsEn}; the name of a channel, newspaper or programme belongs in “by” or “programme”.`,
      },
      name,
      near,
    ),
  platformAsRole: (words: string, near: readonly string[]) =>
    finding(
      'unknown-platform',
      'warning',
      {
        ar: `${ar(words)} في سطر النسبة ليست اسم منصة، فتظهر على البطاقة صفةً للقائل. اكتب مكانها اسم المنصة: ${listAr(near)}، أو احذفها.`,
        en: `${en(words)} in the attribution line is no platform's name, so the card gives it as the speaker's job. Write the platform's name in its place: ${listEn(near)}; or delete it.`,
      },
      words,
      near,
    ),
  platformMismatch: (declared: string, derivedAr: string, derivedEn: string) =>
    finding(
      'platform-mismatch',
      'error',
      {
        ar: `المنصة المكتوبة ${ar(declared)}، والرابط على ${derivedAr}. صحّح أحدهما.`,
        en: `The platform is given as ${en(declared)}, and the link is on ${derivedEn}. Correct one of them.`,
      },
      declared,
    ),
  platformInherited: (speaker: string) =>
    lacking(
      ['platform', 'source', 'source.platform', 'programme', 'title'],
      finding(
        'platform-inherited',
        'warning',
        {
          ar: `لم تذكر أين قالت ${ar(speaker)} هذا الكلام، فاستُدل عليه من نوع القائل وحده. أضف سطر «المنصة»، مثل: المنصة: تلفزيون، أو سطر «مصدر» باسم البرنامج أو العدد.`,
          en: `You do not say where ${en(speaker)} said this; it was guessed from the sort of speaker alone. Add a line “platform”, such as: platform: television, or a line “source” with the programme or the issue.`,
        },
        speaker,
      ),
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
