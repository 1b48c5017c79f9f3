import type { Platform } from '../platform.ts';
import { pathOf } from '../url-path.ts';
import { toBigInt } from '../post-number.ts';

/** Milliseconds since 1970 at which Twitter's snowflake clock starts (twitter-archive/snowflake, IdWorker). */
const epoch = 1_288_834_974_657n;
/** Ids below it were counted one by one and carry no time (the change of 4 November 2010). */
const firstTimedId = 29_700_859_247n;

const notAccounts = new Set(['compose', 'explore', 'hashtag', 'home', 'i', 'intent', 'login', 'messages', 'notifications', 'search', 'settings', 'share', 'tos', 'privacy']); // prettier-ignore

/** X, once Twitter. */
export const x = {
  id: 'x',
  names: {
    ar: ['إكس', 'اكس', 'تويتر', 'تويتير', 'منصة إكس', 'تغريدة', 'إكس (تويتر سابقا)'],
    en: ['X', 'Twitter', 'tweet'],
  },
  hosts: ['x.com', 'twitter.com', 't.co'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على إكس', en: 'on X' },
  linkLabel: { ar: 'المنشور الأصلي على {platform}', en: 'Original post on {platform}' },
  handle: {
    pattern: /^[A-Za-z0-9_]{1,15}$/,
    words: {
      ar: 'حرف لاتيني إلى 15 حرفًا ورقمًا وشرطة سفلية',
      en: '1 to 15 Latin letters, digits and underscores',
    },
  },
  readUrl(url) {
    const [first, second, third, fourth] = pathOf(url);
    if (first === undefined) return undefined;
    if (url.hostname === 't.co') return { short: true };
    if (first === 'messages' || (first === 'i' && second === 'chat')) return { closed: true };
    if (first === 'i') {
      const id = second === 'web' ? fourth : third;
      return (second === 'web' || second === 'status') && isId(id) ? { postId: id } : undefined;
    }
    if (first === 'intent' && second === 'user') {
      const handle = url.searchParams.get('screen_name');
      return handle === null ? undefined : { handle, profile: true };
    }
    if (notAccounts.has(first.toLowerCase())) return undefined;
    const handle = first.replace(/^@/, '');
    if (second === 'status' || second === 'statuses')
      return isId(third) ? { handle, postId: third } : undefined;
    return { handle, profile: true };
  },
  timeOf(postId) {
    const id = toBigInt(postId);
    return id === undefined || id < firstTimedId ? undefined : Number((id >> 22n) + epoch);
  },
  profileUrl: (handle) => `https://x.com/${handle}`,
  tracking: ['s', 't', 'ref_src', 'ref_url', 'cn', 'cxt'],
} satisfies Platform;

function isId(part: string | undefined): part is string {
  return part !== undefined && /^[0-9]{1,20}$/.test(part);
}
