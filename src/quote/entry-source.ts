import { cleanText } from './clean-text.ts';
import type { Entry } from './entry-schema.ts';
import { findPlatform, platformNameOf, platformOf } from './find-platform.ts';
import { takeMoment } from './parse-moment.ts';
import type { Moment } from './parse-moment.ts';
import { readPostUrl } from './post-url.ts';
import type { PostUrl, PostUrlReading } from './post-url.ts';
import { problems } from './problem.ts';
import type { Finding, Report } from './problem.ts';
import type { PlatformId, PostedAt, QuoteSource, Speaker } from './quote.ts';
import { basisNames } from './quote-values.ts';
import { firstOf, momentOf, textOf, valueOf } from './read-field.ts';
import type { Field } from './read-field.ts';
import { nearest } from '../matter/index.ts';
import { platforms } from './platforms/index.ts';

const day = 86_400_000;

/** Where it was said, by what the record states and what its link tells; contradictions are reported. */
export function entrySource(
  entry: Entry,
  speaker: Speaker,
  context: { readonly handle?: string; readonly platform?: string; readonly zone?: string },
  report: Report,
): { readonly source: QuoteSource; readonly posted?: Moment } {
  const whole = entry.source;
  const written = splitSource(whole.written, context.zone);
  const declared =
    readPlatform(
      firstOf([entry.platform, 'platform'], [whole.platform, 'source', 'platform'], [context.platform, 'by']),
      report,
    ) ?? written.platform;
  const post = readUrl(firstOf([entry.url, 'url'], [whole.url, 'source', 'url']), declared?.id, report);
  const platform = choosePlatform(declared, post, speaker, report);
  const handle = chooseHandle(
    firstOf([entry.handle, 'handle'], [whole.handle, 'source', 'handle'], [context.handle, 'by']),
    post,
    platform,
    report,
  );
  const postId = choosePostId(firstOf([whole.post_id, 'source', 'post_id']), post, report);
  const moment =
    momentOf(
      firstOf([entry.posted, 'posted'], [whole.posted_at, 'source', 'posted_at']),
      context.zone,
      report,
    ) ?? written.moment;
  const basis = valueOf(basisNames, firstOf([whole.posted_at_basis, 'source', 'posted_at_basis']), report);
  const { postedAt, posted } = choosePosted(
    moment,
    basis,
    post,
    entry.posted === undefined ? ['source'] : ['posted'],
    report,
  );
  const broadcast =
    platform === 'tv' || platform === 'radio' || speaker.type === 'channel' || speaker.type === 'radio';
  const title = textOf(entry.title ?? whole.title) ?? (broadcast ? undefined : written.words);
  const programme = textOf(entry.programme ?? whole.programme) ?? (broadcast ? written.words : undefined);
  const accountId = post?.accountId ?? textOf(whole.account_id);
  const profileUrl =
    handle === undefined || platform === undefined ? undefined : platformOf(platform).profileUrl?.(handle);
  const source = {
    ...(platform === undefined ? {} : { platform }),
    ...(declared === undefined || declared.name === '' ? {} : { platformName: declared.name }),
    ...(post === undefined ? {} : { url: post.url }),
    ...(handle === undefined ? {} : { handle }),
    ...(profileUrl === undefined ? {} : { profileUrl }),
    ...(accountId === undefined ? {} : { accountId }),
    ...(postId === undefined ? {} : { postId }),
    ...(postedAt === undefined ? {} : { postedAt }),
    ...(title === undefined ? {} : { title }),
    ...(programme === undefined ? {} : { programme }),
  };
  return { source, ...(posted === undefined ? {} : { posted }) };
}

/** A platform as a record names it; `id` is undefined for a name that is not known. */
interface DeclaredPlatform {
  readonly id?: PlatformId;
  readonly name: string;
  readonly field: Field;
}

// «نشرة المساء، 2022-06-28», «تويتر», «تويتر، 2022-06-28».
function splitSource(
  text: string | undefined,
  zone: string | undefined,
): { words?: string; moment?: Moment; platform?: DeclaredPlatform } {
  const clean = textOf(text);
  if (clean === undefined) return {};
  const dated = takeMoment(clean, zone);
  const parts = (dated?.before ?? clean).split(/\s*[،,]\s*/u).filter(Boolean);
  const named = parts.find((part) => findPlatform(part) !== undefined);
  const id = named === undefined ? undefined : findPlatform(named)?.id;
  const words = parts
    .filter((part) => part !== named)
    .join('، ')
    .replace(/^[«"“]([^«»"“”]*)[»"”]$/u, '$1');
  return {
    ...(words === '' ? {} : { words }),
    ...(dated === undefined ? {} : { moment: dated.moment }),
    ...(named === undefined || id === undefined
      ? {}
      : { platform: { id, name: platformNameOf(named), field: ['source'] } }),
  };
}

function readPlatform(written: ReturnType<typeof firstOf>, report: Report): DeclaredPlatform | undefined {
  if (written === undefined) return undefined;
  const platform = findPlatform(written.text);
  if (platform === undefined) {
    const names = platforms.flatMap(({ id, names: { ar, en } }) => [...ar, ...en, id]);
    report(written.field, problems.unknownPlatform(written.text, nearest(written.text, names).slice(0, 1)));
  }
  const isId = platform?.id === written.text.toLowerCase() || written.text === 'twitter';
  return {
    ...(platform === undefined ? {} : { id: platform.id }),
    // A bare id is the machine's word, not the author's: the card then prints the platform's own name.
    name: platform !== undefined && isId ? '' : platformNameOf(written.text),
    field: written.field,
  };
}

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
  const { post } = reading;
  if (post.short === true) report(written.field, problems.shortLink(post.url));
  else if (post.profile === true) report(written.field, problems.profileUrl(post.url));
  else if (post.platform !== undefined && post.postId === undefined)
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

function choosePlatform(
  declared: DeclaredPlatform | undefined,
  post: PostUrl | undefined,
  speaker: Speaker,
  report: Report,
): PlatformId | undefined {
  const derived = post?.platform;
  const inherent = platforms.find(({ outletOf }) => outletOf === speaker.type)?.id;
  if (declared === undefined) return derived ?? inherent ?? (post === undefined ? undefined : 'web');
  // A name that is not known may still have a link that is.
  if (declared.id === undefined) return derived;
  const mismatch = platformOf(declared.id).social && post !== undefined && derived !== declared.id;
  if (mismatch) {
    const found = platformOf(derived ?? 'web');
    report(
      declared.field,
      problems.platformMismatch(
        declared.name === '' ? declared.id : declared.name,
        found.names.ar[0],
        found.names.en[0],
      ),
    );
    return derived ?? declared.id;
  }
  return declared.id;
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
  field: Field,
  report: Report,
): { postedAt?: PostedAt; posted?: Moment } {
  if (post?.postedAt !== undefined) {
    const at = Date.parse(post.postedAt);
    if (declared !== undefined && (at < declared.earliest - day || at > declared.latest + day))
      report(field, problems.dateMismatch(declared.iso, post.postedAt));
    return {
      postedAt: { iso: post.postedAt, basis: 'id' },
      posted: { iso: post.postedAt, earliest: at, latest: at },
    };
  }
  return declared === undefined
    ? {}
    : {
        postedAt: { iso: declared.iso, basis: basis === 'id' ? 'reporter' : (basis ?? 'reporter') },
        posted: declared,
      };
}
