import type { Platform, PostAddress } from '../platform.ts';
import { pathOf } from '../url-path.ts';
import { fromAlphabet } from '../post-number.ts';

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Milliseconds since 1970 at which Instagram's clock starts (“Sharding & IDs at Instagram”, 2012). */
const epoch = 1_314_220_021_721n;
/** Ids of the clock's first hour and before were counted another way. */
const firstTimedId = 3_600_000n << 23n;
/** A private post's code carries 28 more characters, its key. */
const keyLength = 28;

const notAccounts = new Set(['about', 'accounts', 'direct', 'explore', 'legal', 'stories', 'share']);
const kinds = new Set(['p', 'reel', 'reels', 'tv']);
const storyId = /^[0-9]{1,20}$/;
const code = /^[A-Za-z0-9_-]{5,}$/;

/** The time of an Instagram or Threads post by its short code, in milliseconds since 1970. */
export function timeOfCode(shortCode: string): number | undefined {
  const public_ = shortCode.length > keyLength ? shortCode.slice(0, -keyLength) : shortCode;
  const id = /^[0-9]{15,20}$/.test(shortCode) ? BigInt(shortCode) : fromAlphabet(public_, base64url);
  return id === undefined || (public_.length > 11 && !/^[0-9]+$/.test(shortCode)) || id < firstTimedId
    ? undefined
    : Number((id >> 23n) + epoch);
}

/** Handles of Instagram and of Threads, which share their accounts. */
export const instagramHandle = {
  pattern: /^(?!.*\.\.)(?!\.)[a-z0-9._]{1,30}(?<!\.)$/i,
  words: {
    ar: 'حرف لاتيني إلى 30 حرفًا ورقمًا ونقطة وشرطة سفلية، لا نقطة في طرفيه ولا نقطتين متتاليتين',
    en: '1 to 30 Latin letters, digits, dots and underscores, no dot at either end, no two dots in a row',
  },
};

/** Instagram. */
export const instagram = {
  id: 'instagram',
  names: {
    ar: ['إنستغرام', 'انستغرام', 'إنستجرام', 'انستجرام', 'إنستقرام', 'انستقرام', 'إنستاغرام', 'انستا'],
    en: ['Instagram', 'Insta', 'IG'],
  },
  hosts: ['instagram.com', 'instagr.am'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على إنستغرام', en: 'on Instagram' },
  linkLabel: { ar: 'المنشور الأصلي على {platform}', en: 'Original post on {platform}' },
  handle: instagramHandle,
  readUrl(url) {
    const [first, second, third] = pathOf(url);
    if (first === undefined) return undefined;
    if (kinds.has(first)) return second !== undefined && code.test(second) ? { postId: second } : undefined;
    if (first === 'share') return second === undefined ? undefined : { short: true };
    if (first === 'stories') return story(second, third);
    // A highlight as the application shares it, with the story that was open.
    if (first === 's') {
      const [id = ''] = (url.searchParams.get('story_media_id') ?? '').split('_');
      return { ...(storyId.test(id) ? { postId: id } : {}), story: true };
    }
    if (first === 'direct') return { closed: true };
    if (notAccounts.has(first)) return undefined;
    if (second !== undefined && kinds.has(second) && third !== undefined && code.test(third))
      return { handle: first, postId: third };
    return { handle: first, profile: true };
  },
  timeOf: timeOfCode,
  profileUrl: (handle) => `https://www.instagram.com/${handle}/`,
  tracking: ['igsh', 'igshid', 'img_index', 'hl'],
} satisfies Platform;

// The number of a highlight is that of the collection, and not of what is in it.
function story(owner: string | undefined, id: string | undefined): PostAddress | undefined {
  if (owner === undefined || id === undefined || !storyId.test(id)) return undefined;
  return owner === 'highlights' ? { story: true } : { handle: owner, postId: id, story: true };
}
