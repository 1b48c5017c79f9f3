import type { Platform } from '../platform.ts';
import { pathOf } from '../url-path.ts';
import { toBigInt } from '../post-number.ts';

/** Seconds since 1970 of 1 January 2014, before which there was nothing to post to. */
const earliest = 1_388_534_400n;

/** TikTok. */
export const tiktok = {
  id: 'tiktok',
  names: { ar: ['تيك توك', 'تيكتوك', 'تك توك'], en: ['TikTok'] },
  hosts: ['tiktok.com', 'vm.tiktok.com', 'vt.tiktok.com'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على تيك توك', en: 'on TikTok' },
  linkLabel: { ar: 'المقطع الأصلي على {platform}', en: 'Original video on {platform}' },
  handle: {
    pattern: /^[a-z0-9._]{2,24}(?<!\.)$/i,
    words: {
      ar: 'حرفين لاتينيين إلى 24 حرفًا ورقمًا ونقطة وشرطة سفلية، ولا ينتهي بنقطة',
      en: '2 to 24 Latin letters, digits, dots and underscores, not ending in a dot',
    },
  },
  readUrl(url) {
    const [first, second, third] = pathOf(url);
    if (first === undefined) return undefined;
    if (/^v[mt]\./.test(url.hostname) || first === 't') return { short: true };
    if (first === 'v' || first === 'embed')
      return id((second === 'v2' ? third : second)?.replace(/\.html$/, ''));
    if (!first.startsWith('@')) return undefined;
    const handle = first.slice(1);
    if (second !== 'video' && second !== 'photo') return { handle, profile: true };
    const post = id(third);
    return post === undefined ? undefined : { handle, ...post };
  },
  timeOf(postId) {
    const seconds = (toBigInt(postId) ?? 0n) >> 32n;
    return seconds < earliest ? undefined : Number(seconds) * 1000;
  },
  profileUrl: (handle) => `https://www.tiktok.com/@${handle}`,
  tracking: [
    '_r',
    '_t',
    '_d',
    'is_from_webapp',
    'sender_device',
    'sender_web_id',
    'web_id',
    'is_copy_url',
    'share_app_id',
    'share_link_id',
    'tt_from',
    'u_code',
    'user_id',
    'sec_user_id',
  ],
} satisfies Platform;

function id(part: string | undefined): { postId: string } | undefined {
  return part !== undefined && /^[0-9]{1,20}$/.test(part) ? { postId: part } : undefined;
}
