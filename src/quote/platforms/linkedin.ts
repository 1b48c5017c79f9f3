import type { Platform, PostAddress } from '../platform.ts';
import { pathOf } from '../url-path.ts';
import { toBigInt } from '../post-number.ts';

/** Milliseconds since 1970 of 1 January 2012: what smaller numbers would say is before the ids carried a time. */
const earliest = 1_325_376_000_000n;

const urn = /^urn:li:(?:activity|share|ugcPost):([0-9]{1,20})$/;
/** `/posts/<account>_<words>-activity-<number>-<letters>`. */
const post = /^(?:([\p{L}\p{M}\p{N}-]+)_)?(?:.*-)?(?:activity|share|ugcPost)-([0-9]{10,20})(?:-[\w-]+)?$/u;
const accountPages = new Set(['company', 'in', 'pub', 'school', 'showcase']);

/** LinkedIn: a person's account and a company's share their names, so that a name alone leads to no page. */
export const linkedin = {
  id: 'linkedin',
  names: {
    ar: ['لينكدإن', 'لينكد إن', 'لينكدان', 'لينكد ان', 'لنكدإن', 'لنكد إن', 'لينكدن', 'لينكد'],
    en: ['LinkedIn'],
  },
  hosts: ['linkedin.com'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على لينكدإن', en: 'on LinkedIn' },
  linkLabel: { ar: 'المنشور الأصلي على {platform}', en: 'Original post on {platform}' },
  handle: {
    pattern: /^[\p{L}\p{M}\p{N}-]{2,100}$/u,
    words: { ar: 'حرفان إلى 100 من الحروف والأرقام والشرطات', en: '2 to 100 letters, digits and hyphens' },
  },
  readUrl(url) {
    const parts = pathOf(url);
    const [first, second] = parts;
    if (first === 'messaging') return { closed: true };
    if (first === 'posts') return named(second);
    if (first === 'pulse') return second === undefined ? undefined : { postId: second };
    const id = ['embed', 'feed', 'video'].includes(first ?? '')
      ? urn.exec(parts.at(-1) ?? '')?.[1]
      : undefined;
    if (id !== undefined) return { postId: id };
    return first !== undefined && accountPages.has(first) && second !== undefined
      ? { ...(first === 'pub' ? {} : { handle: second }), profile: true }
      : undefined;
  },
  // Microsoft’s documentation (“Entity Monitoring”) shows 6318971194909560123 beside the time 1506560133675.
  timeOf(postId) {
    const time = (toBigInt(postId) ?? 0n) >> 22n;
    return time < earliest ? undefined : Number(time);
  },
  tracking: ['trk', 'rcm', 'lipi', 'lici', 'originalSubdomain', 'trackingId'],
} satisfies Platform;

function named(part: string | undefined): PostAddress | undefined {
  const [, handle, id] = post.exec(part ?? '') ?? [];
  if (id === undefined) return undefined;
  return { ...(handle === undefined ? {} : { handle }), postId: id };
}
