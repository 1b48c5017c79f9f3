import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

/** A sound address that does not lead to the post: to the account, by a detour, or to the post of another. */
export const linkProblems = {
  sameLink: (name: string, other: string, id: string) =>
    finding(
      'duplicate-link',
      'warning',
      {
        ar: `رابط هذا الاقتباس هو رابط ${ar(id)}، وقائله هنا ${ar(name)} وهناك ${ar(other)}. صحّح الرابط، أو اكتب الناقل في «عن».`,
        en: `This quote has the link of ${en(id)}, and its speaker is ${en(name)} here and ${en(other)} there. Correct the link, or write who relayed in “via”.`,
      },
      name,
    ),
  shortLink: (url: string) =>
    finding(
      'short-link',
      'warning',
      {
        ar: `الرابط ${ar(url)} مختصر، فلا يُعرف منه الحساب ولا المنشور، وقد يموت. افتحه وانسخ الرابط الكامل من شريط العنوان.`,
        en: `The link ${en(url)} is shortened: it shows neither the account nor the post, and may die. Open it and copy the full link from the address bar.`,
      },
      url,
    ),
  profileUrl: (url: string) =>
    finding(
      'profile-url',
      'error',
      {
        ar: `الرابط ${ar(url)} رابط صفحة الحساب لا رابط المنشور. افتح المنشور نفسه (بالضغط على وقته) وانسخ رابطه.`,
        en: `The link ${en(url)} leads to the account, not to the post. Open the post itself (tap its time) and copy its link.`,
      },
      url,
    ),
  notAPost: (url: string, platformAr: string, platformEn: string) =>
    finding(
      'not-a-post',
      'warning',
      {
        ar: `الرابط ${ar(url)} على ${platformAr} وليس رابط منشور. افتح المنشور نفسه وانسخ رابطه.`,
        en: `The link ${en(url)} is on ${platformEn} and is not a post's. Open the post itself and copy its link.`,
      },
      url,
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
