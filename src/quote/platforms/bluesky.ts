import type { Platform } from '../platform.ts';
import { pathOf } from '../url-path.ts';
import { fromAlphabet } from '../post-number.ts';

const base32sortable = '234567abcdefghijklmnopqrstuvwxyz';
/** The record keys that carry a time (atproto, “Timestamp Identifiers”): 13 characters, the top bit zero. */
const timestampId = /^[2-7a-j][2-7a-z]{12}$/;

/** Bluesky: a handle is a name of the domain name system. */
export const bluesky = {
  id: 'bluesky',
  names: { ar: ['بلوسكاي', 'بلو سكاي', 'بلوسكي'], en: ['Bluesky', 'BlueSky', 'bsky'] },
  hosts: ['bsky.app'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على بلوسكاي', en: 'on Bluesky' },
  linkLabel: { ar: 'المنشور الأصلي على {platform}', en: 'Original post on {platform}' },
  handle: {
    pattern: /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i,
    words: { ar: 'اسم نطاق مثل misal.bsky.social', en: 'a domain name such as misal.bsky.social' },
  },
  readUrl(url) {
    const [first, account, kind, key] = pathOf(url);
    if (first !== 'profile' || account === undefined) return undefined;
    const owner = account.startsWith('did:') ? { accountId: account } : { handle: account };
    return kind === 'post' && key !== undefined ? { ...owner, postId: key } : { ...owner, profile: true };
  },
  timeOf(postId) {
    const id = timestampId.test(postId) ? fromAlphabet(postId, base32sortable) : undefined;
    return id === undefined ? undefined : Number((id >> 10n) / 1000n);
  },
  profileUrl: (handle) => `https://bsky.app/profile/${handle}`,
} satisfies Platform;
