import { readPostUrl } from '../quote/index.ts';
import type { PlatformId, PostUrl } from '../quote/index.ts';

/** Platforms on which a number names one post, whoever wrote it and whatever host stands before it (`twitter.com`, `x.com`). Not YouTube: of one film, two moments may be quoted. */
const numbered: ReadonlySet<PlatformId> = new Set(['instagram', 'linkedin', 'threads', 'tiktok', 'x']);

/** What two links to one post have in common. */
export function postKey({ url, platform, postId }: Pick<PostUrl, 'url' | 'platform' | 'postId'>): string {
  return platform !== undefined && postId !== undefined && numbered.has(platform)
    ? `${platform} ${postId}`
    : url;
}

/** The same of a link as it is written in an article; undefined for one that cannot be read. */
export function postKeyOf(written: string): string | undefined {
  const reading = readPostUrl(written);
  return reading.ok ? postKey(reading.post) : undefined;
}
