import { cleanText } from './clean-text.ts';
import { choosePlatform, readPlatform, splitSource } from './entry-platform.ts';
import type { Entry } from './entry-schema.ts';
import { readUrl } from './entry-url.ts';
import { platformOf } from './find-platform.ts';
import { shownBeside } from './parse-moment.ts';
import type { Moment } from './parse-moment.ts';
import type { PostUrl } from './post-url.ts';
import { problems } from './problem.ts';
import type { Report } from './problem.ts';
import type { PlatformId, PostedAt, QuoteSource, Speaker } from './quote.ts';
import { basisNames } from './quote-values.ts';
import { firstOf, momentOf, textOf, valueOf } from './read-field.ts';
import type { Field } from './read-field.ts';
import type { Writable } from './writable.ts';

const day = 86_400_000;

/** Where it was said, by what the record states and what its link tells, and why readers will not find it there; contradictions are reported. */
export function entrySource(
  entry: Entry,
  named: { readonly speaker: Speaker; readonly handle?: string; readonly platform?: string },
  zone: string | undefined,
  report: Report,
): { readonly source: QuoteSource; readonly posted?: Moment; readonly unopened?: 'story' | 'closed' } {
  const whole = entry.source;
  const { speaker } = named;
  const written = splitSource(whole.written, zone);
  const declared =
    readPlatform(
      firstOf([entry.platform, 'platform'], [whole.platform, 'source', 'platform'], [named.platform, 'by']),
      report,
    ) ?? written.platform;
  const post = readUrl(firstOf([entry.url, 'url'], [whole.url, 'source', 'url']), declared?.id, report);
  const platform = choosePlatform(declared, post, speaker, report);
  const handle = chooseHandle(
    firstOf([entry.handle, 'handle'], [whole.handle, 'source', 'handle'], [named.handle, 'by']),
    post,
    platform,
    report,
  );
  const postId = choosePostId(
    firstOf([entry.post_id, 'post_id'], [whole.post_id, 'source', 'post_id']),
    post,
    report,
  );
  const statedTime = firstOf([entry.posted, 'posted'], [whole.posted_at, 'source', 'posted_at']);
  const moment = momentOf(statedTime, zone, report) ?? written.moment;
  const basis = valueOf(basisNames, firstOf([whole.posted_at_basis, 'source', 'posted_at_basis']), report);
  const { postedAt, posted } = choosePosted(
    moment,
    basis,
    post,
    { field: ['source'], ...statedTime, zone },
    report,
  );
  const broadcast =
    platform === 'tv' || platform === 'radio' || speaker.type === 'channel' || speaker.type === 'radio';
  const work = {
    title: textOf(entry.title ?? whole.title),
    programme: textOf(entry.programme ?? whole.programme),
  };
  // Beside the name of a programme or an article, the source is who broadcast or printed it.
  const isOutlet = (broadcast ? work.programme : work.title) !== undefined;
  const title = work.title ?? (broadcast || isOutlet ? undefined : written.words);
  const programme = work.programme ?? (broadcast && !isOutlet ? written.words : undefined);
  const platformName =
    (isOutlet && (platform === undefined || !platformOf(platform).social) ? written.words : undefined) ??
    declared?.name ??
    '';
  const accountId = post?.accountId ?? textOf(whole.account_id);
  const home = post?.platform ?? platform;
  const profileUrl =
    handle === undefined || home === undefined ? undefined : platformOf(home).profileUrl?.(handle);
  const isInherited = declared === undefined && post === undefined && platform !== undefined;
  const source: Writable<QuoteSource> = {};
  if (platform !== undefined) source.platform = platform;
  if (isInherited) source.platformInherited = true;
  if (platformName !== '') source.platformName = platformName;
  if (post !== undefined) source.url = post.url;
  if (handle !== undefined) source.handle = handle;
  if (profileUrl !== undefined) source.profileUrl = profileUrl;
  if (accountId !== undefined) source.accountId = accountId;
  if (postId !== undefined) source.postId = postId;
  if (postedAt !== undefined) source.postedAt = postedAt;
  if (title !== undefined) source.title = title;
  if (programme !== undefined) source.programme = programme;
  const unopened = post?.closed === true ? 'closed' : post?.story === true ? 'story' : undefined;
  return {
    source,
    ...(posted === undefined ? {} : { posted }),
    ...(unopened === undefined ? {} : { unopened }),
  };
}

function chooseHandle(
  written: ReturnType<typeof firstOf>,
  post: PostUrl | undefined,
  platform: PlatformId | undefined,
  report: Report,
): string | undefined {
  const derived = post?.handle;
  const declared = written === undefined ? undefined : cleanText(written.text).replace(/^@/, '');
  const owner = platformOf(post?.platform ?? platform ?? 'web');
  if (declared !== undefined && written !== undefined) {
    if (derived !== undefined && derived.toLowerCase() !== declared.toLowerCase())
      report(written.field, problems.handleMismatch(declared, derived));
    if (owner.handle !== undefined && !owner.handle.pattern.test(declared)) {
      report(
        written.field,
        problems.handleShape(
          declared,
          owner.names.ar[0],
          owner.names.en[0],
          owner.handle.words.ar,
          owner.handle.words.en,
        ),
      );
      return derived;
    }
  }
  if (derived !== undefined && owner.handle !== undefined && !owner.handle.pattern.test(derived)) {
    report(
      ['url'],
      problems.handleShape(
        derived,
        owner.names.ar[0],
        owner.names.en[0],
        owner.handle.words.ar,
        owner.handle.words.en,
      ),
    );
    return undefined;
  }
  return derived ?? declared;
}

function choosePostId(
  written: ReturnType<typeof firstOf>,
  post: PostUrl | undefined,
  report: Report,
): string | undefined {
  if (written !== undefined && post?.postId !== undefined && written.text !== post.postId)
    report(written.field, problems.postIdMismatch(written.text, post.postId));
  return post?.postId ?? written?.text;
}

function choosePosted(
  declared: Moment | undefined,
  basis: PostedAt['basis'] | undefined,
  post: PostUrl | undefined,
  stated: { readonly field: Field; readonly text?: string; readonly zone: string | undefined },
  report: Report,
): { postedAt?: PostedAt; posted?: Moment } {
  if (post?.postedAt !== undefined) {
    const at = Date.parse(post.postedAt);
    const posted = { iso: post.postedAt, earliest: at, latest: at };
    if (declared !== undefined && (at < declared.earliest - day || at > declared.latest + day)) {
      const written = stated.text ?? shownBeside(declared, declared, stated.zone);
      report(stated.field, problems.dateMismatch(written, shownBeside(posted, declared, stated.zone)));
    }
    return { postedAt: { iso: post.postedAt, basis: 'id' }, posted };
  }
  return declared === undefined
    ? {}
    : {
        postedAt: { iso: declared.iso, basis: basis === 'id' ? 'reporter' : (basis ?? 'reporter') },
        posted: declared,
      };
}
