import { platformOf } from '../quote/index.ts';
import type { QuoteSource } from '../quote/index.ts';
import type { DraftProblem } from './draft-problem.ts';

/** Clocks of machines differ by less, in milliseconds. */
const aheadMax = 3_600_000;
/** Posts older than this, in milliseconds (five years), are seldom news; a number that lost a digit is always as old. */
const ageMax = 5 * 365.25 * 86_400_000;

/** Numbers and short codes: what names a post by words has no time in it. */
const counted = /^(?:[0-9]+|[A-Za-z0-9_-]{1,13})$/;

/** What the time in a post's number says against the link; undefined when nothing. */
export function checkPostTime(
  { platform, postId, postedAt }: QuoteSource,
  { now, shown }: { readonly now: string; readonly shown: (iso: string) => string },
): { readonly problem: DraftProblem; readonly isImpossible: boolean } | undefined {
  if (postId === undefined || platform === undefined) return undefined;
  if (postedAt === undefined)
    return platformOf(platform).timeOf === undefined || !counted.test(postId)
      ? undefined
      : { problem: timeless(postId), isImpossible: false };
  const age = Date.parse(now) - Date.parse(postedAt.iso);
  if (age < -aheadMax) return { problem: notYet(postId, shown(postedAt.iso)), isImpossible: true };
  return age > ageMax ? { problem: longAgo(postId, shown(postedAt.iso)), isImpossible: false } : undefined;
}

function notYet(id: string, time: string): DraftProblem {
  return {
    rule: 'quote/url',
    text: {
      ar: `رقم المنشور \u2068${id}\u2069 في الرابط يدل على وقت لم يأت بعد: \u2068${time}\u2069. في الرقم خطأ؛ افتح المنشور وانسخ رابطه من جديد.`,
      en: `The post’s number \u2068${id}\u2069 in the link is of a time that has not come yet: \u2068${time}\u2069. There is a mistake in the number: open the post and copy its link again.`,
    },
  };
}

function longAgo(id: string, time: string): DraftProblem {
  return {
    rule: 'quote/date-mismatch',
    text: {
      ar: `رقم المنشور \u2068${id}\u2069 في الرابط يدل على \u2068${time}\u2069. إن كان المنشور أحدث من ذلك فقد سقط من الرابط رقم أو أكثر؛ افتح المنشور وانسخ رابطه من جديد.`,
      en: `The post’s number \u2068${id}\u2069 in the link is of \u2068${time}\u2069. If the post is newer, the link lost a digit or more: open the post and copy its link again.`,
    },
  };
}

function timeless(id: string): DraftProblem {
  return {
    rule: 'quote/date-mismatch',
    text: {
      ar: `لا يُعرف وقت المنشور من رقمه \u2068${id}\u2069، والعادة أن يُعرف. لعل الرابط قُطع آخره؛ افتح المنشور وقارن، وانسخ رابطه من جديد إن اختلف.`,
      en: `The post’s number \u2068${id}\u2069 does not tell its time, as such numbers do. The link may be cut short: open the post and compare, and copy its link again if it differs.`,
    },
  };
}
