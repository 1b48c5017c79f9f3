import type { Platform } from '../platform.ts';
import { pathOf } from '../url-path.ts';
import { instagramHandle, timeOfCode } from './instagram.ts';

/** Threads, whose codes are made as Instagram's are. */
export const threads = {
  id: 'threads',
  names: { ar: ['ثريدز', 'ثردز', 'ثريدس'], en: ['Threads'] },
  hosts: ['threads.net', 'threads.com'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على ثريدز', en: 'on Threads' },
  linkLabel: { ar: 'المنشور الأصلي على {platform}', en: 'Original post on {platform}' },
  handle: instagramHandle,
  readUrl(url) {
    const [first, second, third] = pathOf(url);
    if (first === 't') return second === undefined ? undefined : { postId: second };
    if (!first?.startsWith('@')) return undefined;
    const handle = first.slice(1);
    return second === 'post' && third !== undefined ? { handle, postId: third } : { handle, profile: true };
  },
  timeOf: timeOfCode,
  profileUrl: (handle) => `https://www.threads.net/@${handle}`,
  tracking: ['xmt', 'igshid', 'slof'],
} satisfies Platform;
