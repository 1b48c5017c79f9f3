import { editDistance, fold, remember } from '../text/index.ts';
import { cleanText } from './clean-text.ts';
import { findPlatform, platformKey } from './find-platform.ts';
import type { Platform } from './platform.ts';
import { platforms } from './platforms/index.ts';

/** What was held, opened or written to speak with somebody, by the name of the platform that it means. */
const means: ReadonlyMap<string, string> = new Map(
  (
    [
      ['مقابلة', ['هاتف', 'هاتفيا', 'تلفون', 'مكالمة', 'مكالمة هاتفية', 'اتصال', 'محادثة', 'محادثة هاتفية', 'دردشة', 'سكايب', 'زوم', 'phone', 'telephone', 'call', 'zoom', 'skype']],
      ['رسالة', ['رسالة نصية', 'رسالة إلكترونية', 'بريد إلكتروني', 'البريد الإلكتروني', 'إيميل', 'email', 'e-mail']],
    ] as const
  ).flatMap(([platform, words]) => words.map((word): [string, string] => [platformKey(word), platform])),
); // prettier-ignore

/** Words that stand round a platform's name and are no one's job. */
const round = new Set(
  ['على', 'في', 'عبر', 'من', 'منصة', 'موقع', 'تطبيق', 'شبكة', 'صفحته', 'صفحتها', 'حسابه', 'حسابها', 'منشور', 'تدوينة', 'سابقا', 'حاليا', 'او', 'و', 'on', 'via', 'at', 'post', 'formerly', 'or'].map(fold),
); // prettier-ignore

const social = platforms.filter((platform) => platform.social);

/** Names of Arabic words have neighbours that are jobs («صحيفة» and «صحفية»): only those of the networks are looked for with a letter astray. */
const networkNames: ReadonlyMap<string, Platform> = new Map(
  social.flatMap((platform) =>
    [...platform.names.ar, ...platform.names.en].map((name): [string, Platform] => [
      platformKey(name),
      platform,
    ]),
  ),
);

/** Letters from which one that is astray leaves no doubt, and from which two do. */
const lettersForOne = 5;
const lettersForTwo = 8;

/** The names of the platforms that words mean which are no platform's name: nearly one («فيسوك»), several («اكس تويتر»), one with words round it, or how somebody was spoken with («هاتف»); empty for words that mean none. */
export const meantPlatforms = remember((text: string): readonly string[] => {
  if (findPlatform(text) !== undefined) return [];
  const words = cleanText(text)
    .split(/[\s()/]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const spoken = means.get(platformKey(text)) ?? means.get(platformKey(withoutPreposition(text)));
  if (spoken !== undefined) return [spoken];
  const near = networkNear(text) ?? networkNear(withoutPreposition(text));
  if (near !== undefined) return [near.names.ar[0]];
  const rest = words.filter((word) => !round.has(fold(word)));
  const found = [rest.join(' '), ...rest].map((word) => networkNamed(word));
  const [whole, ...each] = found;
  if (rest.length === 0) return [];
  if (whole !== undefined) return [whole.names.ar[0]];
  return each.every((platform) => platform !== undefined)
    ? [...new Set(each.map(({ names }) => names.ar[0]))]
    : [];
});

const withoutPreposition = (text: string): string =>
  cleanText(text).replace(/^(?:(?:في|عبر|على|خلال|من خلال) +|بال|(?:by|via|on|over) +)/iu, '');

function networkNamed(word: string): Platform | undefined {
  const platform = findPlatform(word);
  return platform?.social === true ? platform : undefined;
}

function networkNear(text: string): Platform | undefined {
  const key = platformKey(text);
  // «إكسس»: a letter that is held too long.
  const level = key.replace(/(\p{L})\1+/gu, '$1');
  if (level !== key && networkNames.has(level)) return networkNames.get(level);
  for (const [name, platform] of networkNames) {
    const reach = name.length >= lettersForTwo ? 2 : name.length >= lettersForOne ? 1 : 0;
    if (reach === 0 || Math.abs(name.length - key.length) > reach) continue;
    if (editDistance(key, name) <= reach) return platform;
  }
  return undefined;
}
