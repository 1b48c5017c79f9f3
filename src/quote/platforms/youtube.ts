import type { Platform } from '../platform.ts';
import { pathOf } from '../url-path.ts';

const videoId = /^[A-Za-z0-9_-]{11}$/;

/** YouTube: its ids are drawn at random and carry no time. */
export const youtube = {
  id: 'youtube',
  names: { ar: ['يوتيوب', 'اليوتيوب', 'يوتوب'], en: ['YouTube'] },
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'music.youtube.com'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على يوتيوب', en: 'on YouTube' },
  linkLabel: { ar: 'المقطع الأصلي على {platform}', en: 'Original video on {platform}' },
  handle: {
    pattern: /^(?![-_.·])[\p{L}\p{M}\p{N}_.·-]{3,30}(?<![-_.·])$/u,
    words: {
      ar: 'ثلاثة أحرف أو أرقام إلى 30، وقد تتوسطها نقاط وشرطات',
      en: '3 to 30 letters and digits, with dots and hyphens between them',
    },
  },
  readUrl(url) {
    const [first, second] = pathOf(url);
    if (url.hostname === 'youtu.be') return video(first);
    if (first === undefined) return undefined;
    if (first === 'watch') return video(url.searchParams.get('v') ?? second);
    if (['shorts', 'live', 'embed', 'v'].includes(first)) return video(second);
    if (first === 'post') return second === undefined ? undefined : { postId: second };
    if (first.startsWith('@')) return { handle: first.slice(1), profile: true };
    if (first === 'channel') return second === undefined ? undefined : { accountId: second, profile: true };
    if (first === 'c' || first === 'user') return second === undefined ? undefined : { profile: true };
    return undefined;
  },
  profileUrl: (handle) => `https://www.youtube.com/@${handle}`,
  tracking: ['si', 'feature', 'pp', 'ab_channel'],
} satisfies Platform;

function video(id: string | null | undefined): { postId: string } | undefined {
  return id !== null && id !== undefined && videoId.test(id) ? { postId: id } : undefined;
}
