import { platformOf } from './find-platform.ts';
import { readPostUrl } from './post-url.ts';
import type { PostUrl, PostUrlReading } from './post-url.ts';
import { problems } from './problem.ts';
import type { Finding, Report } from './problem.ts';
import type { PlatformId } from './quote.ts';
import type { firstOf } from './read-field.ts';

function urlFinding(reading: Extract<PostUrlReading, { ok: false }>, written: string): Finding {
  switch (reading.fault) {
    case 'scheme':
      return problems.urlScheme(written);
    case 'userinfo':
      return problems.urlUserinfo(written);
    case 'port':
      return problems.urlPort(written);
    case 'hidden-characters':
      return problems.urlHiddenCharacters(written);
    case 'look-alike':
      return problems.lookAlike(reading.host ?? written, reading.expected ?? '');
    case 'two-addresses':
      return problems.twoAddresses(written);
    case 'not-a-url':
      return problems.notAUrl(written);
  }
}

/** The link of a field; one that cannot stand is reported and left out. */
export function readUrl(
  written: ReturnType<typeof firstOf>,
  declared: PlatformId | undefined,
  report: Report,
): PostUrl | undefined {
  if (written === undefined) return undefined;
  const reading = readPostUrl(written.text, declared);
  if (!reading.ok) {
    report(written.field, urlFinding(reading, written.text));
    return undefined;
  }
  const { post, slip } = reading;
  if (slip !== undefined)
    report(written.field, problems.addressSlip(written.text, slip.text, slip.slip === 'twice'));
  if (post.short === true) report(written.field, problems.shortLink(post.url));
  else if (post.profile === true) report(written.field, problems.profileUrl(post.url));
  else if (
    post.platform !== undefined &&
    post.postId === undefined &&
    post.story !== true &&
    post.closed !== true
  )
    report(
      written.field,
      problems.notAPost(
        post.url,
        platformOf(post.platform).names.ar[0],
        platformOf(post.platform).names.en[0],
      ),
    );
  return post;
}
