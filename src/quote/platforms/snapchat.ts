import type { Platform } from '../platform.ts';
import { pathOf } from '../url-path.ts';

const code = /^[A-Za-z0-9_-]{8,}$/;

/** Snapchat: only a spotlight stays; stories go after a day. */
export const snapchat = {
  id: 'snapchat',
  names: { ar: ['سناب شات', 'سنابشات', 'سناب تشات', 'سناب'], en: ['Snapchat', 'Snap'] },
  hosts: ['snapchat.com', 'story.snapchat.com', 't.snapchat.com'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على سناب شات', en: 'on Snapchat' },
  linkLabel: { ar: 'المقطع الأصلي على {platform}', en: 'Original video on {platform}' },
  handle: {
    pattern: /^[a-z][a-z0-9._-]{1,13}[a-z0-9]$/i,
    words: {
      ar: 'ثلاثة أحرف لاتينية وأرقام إلى 15، أولها حرف، وقد تتوسطها نقطة وشرطة وشرطة سفلية',
      en: '3 to 15 Latin letters and digits, a letter first, with dots, hyphens and underscores between them',
    },
  },
  readUrl(url) {
    const [first, second, third] = pathOf(url);
    if (first === undefined) return undefined;
    if (url.hostname === 't.snapchat.com' || first === 't') return { short: true };
    if (url.hostname === 'story.snapchat.com')
      return first.startsWith('@') ? { handle: first.slice(1), story: true } : { story: true };
    if (first === 'spotlight')
      return second !== undefined && code.test(second) ? { postId: second } : undefined;
    if (first === 'p') return second === undefined ? undefined : { story: true };
    if (first === 'add') return second === undefined ? undefined : { handle: second, profile: true };
    if (!first.startsWith('@')) return undefined;
    const handle = first.slice(1);
    if (second === 'spotlight' && third !== undefined && code.test(third)) return { handle, postId: third };
    return second === 'highlight' || second === 'story' ? { handle, story: true } : { handle, profile: true };
  },
  profileUrl: (handle) => `https://www.snapchat.com/add/${handle}`,
  tracking: ['share_id', 'sid', 'locale', 'sender_web_id'],
} satisfies Platform;
