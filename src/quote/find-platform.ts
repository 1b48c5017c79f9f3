import { fold, remember } from '../text/index.ts';
import { cleanText } from './clean-text.ts';
import type { Platform } from './platform.ts';
import { platforms } from './platforms/index.ts';
import type { PlatformId } from './quote.ts';

const byId: ReadonlyMap<string, Platform> = new Map(platforms.map((platform) => [platform.id, platform]));
const byName: ReadonlyMap<string, Platform> = new Map(
  platforms.flatMap((platform) =>
    [platform.id, ...platform.names.ar, ...platform.names.en].map((name): [string, Platform] => [
      platformKey(name),
      platform,
    ]),
  ),
);

/** The platform of an id. */
export function platformOf(id: PlatformId): Platform {
  const platform = byId.get(id);
  if (platform === undefined) throw new Error(`No platform has the id “${id}”.`);
  return platform;
}

/** The platform that an Arabic or English name means («تويتر», «على فيسبوك», “Twitter”); undefined for a name of none. */
export const findPlatform = remember((name: string): Platform | undefined => {
  const key = platformKey(name);
  return byName.get(key) ?? byName.get(key.replace(/^(?:علي|في|عبر|من|on|in|at|via) /u, ''));
});

/** A platform's name as the author wrote it, without «على» and «منصة» before it. */
export function platformNameOf(written: string): string {
  return cleanText(written)
    .replace(/^(?:على|عبر|on|via) /iu, '')
    .replace(/^(?:منصة|تطبيق|شبكة) /u, '');
}

/** The form in which names of platforms are compared. */
export function platformKey(name: string): string {
  const plain = fold(cleanText(name)).replaceAll('-', ' ');
  return plain
    .replace(/^(?:(علي|في|عبر|من) )?(?:منصه|تطبيق|شبكه|برنامج) /u, '')
    .replace(/(^| )ال(?=\p{L}{3})/gu, '$1');
}
