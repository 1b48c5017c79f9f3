import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { ar, en } from './wording.ts';

/** What stands in a field for a link, where it is no address, or one that leads astray. */
export const addressProblems = {
  notAUrl: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `${ar(written)} ليس رابطًا كاملًا. انسخ رابط المنشور من شريط العنوان، ويبدأ بـ \u2068https://\u2069.`,
        en: `${en(written)} is not a whole link. Copy the post's link from the address bar; it begins with https://.`,
      },
      written,
    ),
  addressSlip: (written: string, address: string, isTwice: boolean) =>
    finding(
      'url',
      'warning',
      {
        ar: `${isTwice ? 'الرابط مكتوب هنا مرتين' : 'حول الرابط هنا أقواس أو كلام'}، وقُرئ منه ${ar(address)}. اكتب هذا الرابط وحده.`,
        en: `${isTwice ? 'The link is written twice here' : 'Brackets or words stand round the link here'}; ${en(address)} was read. Write this link alone.`,
      },
      written,
      [address],
    ),
  twoAddresses: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `في هذا الحقل رابطان: ${ar(written)}. أبق رابط المنشور وحده؛ وإن كان الثاني نسخة محفوظة فضعه في سطر «نسخة محفوظة».`,
        en: `This field has two links: ${en(written)}. Keep the post's alone; if the second is an archived copy, put it on a line “archive”.`,
      },
      written,
    ),
  urlScheme: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `الرابط ${ar(written)} ليس رابط صفحة. لا تُقبل إلا الروابط التي تبدأ بـ \u2068https://\u2069 أو \u2068http://\u2069.`,
        en: `The link ${en(written)} does not lead to a page. Only links that begin with https:// or http:// are accepted.`,
      },
      written,
    ),
  urlUserinfo: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `في الرابط ${ar(written)} علامة @ قبل اسم الموقع، وهي تخفي الموقع الحقيقي. انسخ الرابط من جديد من صفحة المنشور.`,
        en: `The link ${en(written)} has an @ before the site's name, which hides the real site. Copy the link again from the post's page.`,
      },
      written,
    ),
  urlPort: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: `في الرابط ${ar(written)} رقم منفذ بعد اسم الموقع. روابط المنشورات لا تحمله؛ احذفه أو انسخ الرابط من جديد.`,
        en: `The link ${en(written)} has a port number after the site's name. Links of posts have none; remove it or copy the link again.`,
      },
      written,
    ),
  urlHiddenCharacters: (written: string) =>
    finding(
      'url',
      'error',
      {
        ar: 'في الرابط محارف خفية لا تُرى، تأتي عادة مع النسخ من المحادثات. امسح الرابط والصقه من شريط العنوان.',
        en: 'The link has invisible characters in it, which often come along when copying from chats. Delete it and paste it from the address bar.',
      },
      written,
    ),
  lookAlike: (host: string, real: string) =>
    finding(
      'look-alike-host',
      'error',
      {
        ar: `الموقع ${ar(host)} يشبه ${ar(real)} وليس هو. تحقق من الرابط، فقد يكون مزيفًا.`,
        en: `The site ${en(host)} looks like ${en(real)} and is not. Check the link: it may be a fake.`,
      },
      host,
      [real],
    ),
} satisfies Record<string, (...parts: never[]) => Finding>;
