import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

/** The account and the number of the post, beside what its link says and what other quotes say. */
export const accountProblems = {
  handleShape: (handle: string, platformAr: string, platformEn: string, shapeAr: string, shapeEn: string) =>
    finding(
      'handle-shape',
      'error',
      {
        ar: `${ar(handle)} لا يصلح اسم حساب على ${platformAr}: اسم الحساب هناك ${shapeAr}. انسخه من صفحة الحساب.`,
        en: `${en(handle)} cannot be a handle on ${platformEn}: a handle there is ${shapeEn}. Copy it from the account's page.`,
      },
      handle,
    ),
  handleMismatch: (declared: string, derived: string) =>
    finding(
      'handle-mismatch',
      'error',
      {
        ar: `الحساب المكتوب ${ar(`@${declared}`)}، والرابط لحساب ${ar(`@${derived}`)}. صحّح أحدهما.`,
        en: `The handle is given as ${en(`@${declared}`)}, and the link is of ${en(`@${derived}`)}. Correct one of them.`,
      },
      declared,
      [derived],
    ),
  postIdMismatch: (declared: string, derived: string) =>
    finding(
      'post-id-mismatch',
      'error',
      {
        ar: `رقم المنشور المكتوب ${ar(declared)}، وفي الرابط ${ar(derived)}. احذف الرقم، فالرابط يكفي.`,
        en: `The post's number is given as ${en(declared)}, and the link has ${en(derived)}. Remove the number: the link is enough.`,
      },
      declared,
      [derived],
    ),
  twoHandles: (name: string, here: string, there: string) =>
    finding(
      'two-handles',
      'warning',
      {
        ar: `القائل ${ar(name)} له هنا الحساب ${ar(`@${here}`)}، وله في اقتباس آخر ${ar(`@${there}`)} على المنصة نفسها. تحقق من الرابطين.`,
        en: `The speaker ${en(name)} has the handle ${en(`@${here}`)} here and ${en(`@${there}`)} in another quote on the same platform. Check both links.`,
      },
      here,
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
