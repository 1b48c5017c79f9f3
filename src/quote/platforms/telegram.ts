import type { Platform } from '../platform.ts';
import { pathOf } from '../url-path.ts';

const notChannels = new Set(['addemoji', 'addlist', 'addstickers', 'addtheme', 'boost', 'c', 'contact', 'iv', 'joinchat', 'login', 'proxy', 'setlanguage', 'share', 'socks']); // prettier-ignore
const number = /^[0-9]{1,12}$/;

/** Telegram: messages are counted, so their numbers carry no time. */
export const telegram = {
  id: 'telegram',
  names: {
    ar: ['تلغرام', 'تليغرام', 'تيليغرام', 'تلجرام', 'تليجرام', 'تيليجرام', 'تلقرام', 'تيلغرام'],
    en: ['Telegram'],
  },
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على تلغرام', en: 'on Telegram' },
  linkLabel: { ar: 'الرسالة الأصلية على {platform}', en: 'Original message on {platform}' },
  handle: {
    pattern: /^[A-Za-z][A-Za-z0-9_]{3,31}$/,
    words: {
      ar: 'أربعة أحرف لاتينية وأرقام وشرطات سفلية إلى 32، أولها حرف',
      en: '4 to 32 Latin letters, digits and underscores, a letter first',
    },
  },
  readUrl(url) {
    const parts = pathOf(url);
    const path = parts[0] === 's' ? parts.slice(1) : parts;
    const [channel, second] = path;
    if (channel === undefined) return undefined;
    const message = path.at(-1);
    if (channel === 'c')
      return path.length > 2 && second !== undefined && message !== undefined && number.test(message)
        ? { accountId: second, postId: message, closed: true }
        : { closed: true };
    if (notChannels.has(channel) || channel.startsWith('+')) return undefined;
    if (second === 's' && path.length > 2)
      return message !== undefined && number.test(message)
        ? { handle: channel, postId: message, story: true }
        : undefined;
    if (path.length > 1)
      return message !== undefined && number.test(message) ? { handle: channel, postId: message } : undefined;
    return { handle: channel, profile: true };
  },
  profileUrl: (handle) => `https://t.me/${handle}`,
  tracking: ['single'],
} satisfies Platform;
