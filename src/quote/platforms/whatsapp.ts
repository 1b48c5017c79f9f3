import type { Platform } from '../platform.ts';
import { pathOf } from '../url-path.ts';

const channelCode = /^[A-Za-z0-9]{10,40}$/;
const number = /^[0-9]{1,12}$/;

/** WhatsApp: what a channel posts has an address, a message between people has none; channels have codes and no handles. */
export const whatsapp = {
  id: 'whatsapp',
  names: {
    ar: ['واتساب', 'واتس اب', 'واتس آب', 'واتسب', 'وتساب', 'وتس اب', 'قناة واتساب', 'الواتس'],
    en: ['WhatsApp'],
  },
  hosts: ['whatsapp.com', 'chat.whatsapp.com', 'api.whatsapp.com', 'wa.me'],
  social: true,
  work: 'SocialMediaPosting',
  where: { ar: 'على واتساب', en: 'on WhatsApp' },
  linkLabel: { ar: 'الرسالة الأصلية على {platform}', en: 'Original message on {platform}' },
  readUrl(url) {
    const [first, second, third] = pathOf(url);
    if (/^(?:chat|api)\./.test(url.hostname)) return undefined;
    if (first === 'channel') {
      if (second === undefined || !channelCode.test(second)) return undefined;
      return third !== undefined && number.test(third)
        ? { accountId: second, postId: third }
        : { accountId: second, profile: true };
    }
    // The number of a telephone is no name to be printed.
    return url.hostname === 'wa.me' && first !== undefined ? { profile: true } : undefined;
  },
} satisfies Platform;
