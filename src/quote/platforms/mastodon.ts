import type { Platform } from '../platform.ts';
import { pathOf } from '../url-path.ts';
import { toBigInt } from '../post-number.ts';

/** The first id that carries a time: Mastodon counted its posts one by one until October 2017. */
const firstTimedId = 98_500_000_000_000_000n;

const account = /^@([A-Za-z0-9_.-]+)(?:@([A-Za-z0-9.-]+\.[A-Za-z0-9-]+(?::[0-9]+)?))?$/;
const post = /^[0-9]{1,20}$/;

/** Mastodon, on any host: its posts are known by the shape of their addresses. */
export const mastodon = {
  id: 'mastodon',
  names: { ar: ['ماستودون', 'مستودون', 'ماستادون'], en: ['Mastodon'] },
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'mastodon.world',
    'journa.host',
    'newsie.social',
  ],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على ماستودون', en: 'on Mastodon' },
  linkLabel: { ar: 'المنشور الأصلي على {platform}', en: 'Original post on {platform}' },
  handle: {
    pattern: /^[A-Za-z0-9_]+(?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?@(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/i,
    words: {
      ar: 'اسم ثم @ ثم الخادم، مثل misal@mastodon.social',
      en: 'a name, @ and a server, such as misal@mastodon.social',
    },
  },
  readUrl(url) {
    const path = pathOf(url).filter((part, index) => index > 0 || (part !== 'web' && part !== 'deck'));
    const [first, second, third, fourth] = path;
    if (first === 'users' && second !== undefined) {
      const handle = `${second}@${url.hostname}`;
      return third === 'statuses' && fourth !== undefined && post.test(fourth)
        ? { handle, postId: fourth }
        : { handle, profile: true };
    }
    const [, name, host = url.hostname] = account.exec(first ?? '') ?? [];
    if (name === undefined) return undefined;
    const handle = `${name}@${host}`;
    return second !== undefined && post.test(second) ? { handle, postId: second } : { handle, profile: true };
  },
  timeOf(postId) {
    const id = toBigInt(postId);
    return id === undefined || id < firstTimedId ? undefined : Number(id >> 16n);
  },
  profileUrl(handle) {
    const [name, host] = handle.split('@');
    return name === undefined || host === undefined ? undefined : `https://${host}/@${name}`;
  },
} satisfies Platform;
