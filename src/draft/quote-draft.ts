import { toCivilTime } from '../locale/index.ts';
import { isArchiveOfUnknown, platformOf, toQuote } from '../quote/index.ts';
import type { FieldProblem, PlatformId } from '../quote/index.ts';
import type { DraftProblem } from './draft-problem.ts';
import { checkPostTime } from './post-time.ts';

/** What the author knows of a quote beside its link. */
export interface QuoteRequest {
  /** The speaker, as the field «من» has it; undefined: still to be written. */
  readonly by?: string;
  /** The platform by any of its names, for a link that does not tell it. */
  readonly platform?: string;
  /** IANA zone in which times are written; undefined: UTC, and the time says so. */
  readonly zone?: string;
  /** ISO 8601 with zone: a post of a later time is refused, and one of long ago is doubted; undefined: times are taken as they are. */
  readonly now?: string;
  /** ISO 8601 with zone: when the article that the quote is for was last published; undefined: not yet. */
  readonly publishedAt?: string;
}

/** What a post's address tells, ready to be written down. */
export interface QuoteDraft {
  readonly by?: string;
  readonly url: string;
  readonly platform: PlatformId;
  readonly handle?: string;
  readonly postId?: string;
  /** As an author writes it: `2026-05-17 17:12` in the zone, or ISO 8601 in UTC. */
  readonly posted?: string;
  /** The address of the copy that was given in place of the post's own. */
  readonly archive?: string;
  /** It is a story, and no copy of it was given. */
  readonly lacksArchive?: true;
}

/** A link read, with what an author should look at once more; or why it is refused. */
export type QuoteDraftResult =
  | { readonly draft: QuoteDraft; readonly doubts: readonly DraftProblem[] }
  | { readonly problem: DraftProblem };

/** Fields that speak of the link; what else a record lacks is for the author to write. */
const linkFields: ReadonlySet<string | number | undefined> = new Set(['url', 'platform', 'handle', 'source']);

/** Takes a post's address apart, offline, by the reading that articles get; a link that is no post's is refused with the rule that says why. */
export function toQuoteDraft(
  url: string,
  { by, platform, zone, now, publishedAt }: QuoteRequest = {},
): QuoteDraftResult {
  if (isArchiveOfUnknown(url)) return { problem: hiddenOriginal(url) };
  const record = { by: by ?? 'x', url, ...(platform === undefined ? {} : { platform }) };
  const { quote, problems } = toQuote('q1', record, {
    language: 'ar',
    ...(zone === undefined ? {} : { zone }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  const ofLink = problems.filter(({ field }) => linkFields.has(field[0]));
  const story = ofLink.find(({ rule }) => rule === 'quote/story-link');
  // What a number says of the time is told below, in a caller’s own words; what stood round a link is not written down.
  const problem = ofLink.find(
    (each) =>
      each !== story &&
      each.rule !== 'quote/date-mismatch' &&
      !(each.rule === 'quote/url' && each.severity === 'warning'),
  );
  if (problem !== undefined) return { problem: toDraftProblem(problem) };
  if (quote === undefined && by !== undefined) return { problem: problemOfSpeaker(problems) };
  const source = quote?.source;
  if (source?.url === undefined || source.platform === undefined) return { problem: emptyLink };
  const copy = quote?.archive[0]?.url;
  const posted = source.postedAt?.iso;
  const time = now === undefined ? undefined : checkPostTime(source, { now, shown: shownIn(zone) });
  if (time?.isImpossible === true) return { problem: time.problem };
  return {
    doubts: [
      ...(time === undefined ? [] : [time.problem]),
      ...(story === undefined ? [] : [toDraftProblem(story)]),
    ],
    draft: {
      ...(by === undefined ? {} : { by }),
      url: source.url,
      platform: source.platform,
      ...(source.handle === undefined ? {} : { handle: source.handle }),
      ...(source.postId === undefined ? {} : { postId: source.postId }),
      ...(posted === undefined ? {} : { posted: shownIn(zone)(posted) }),
      ...(copy === undefined ? {} : { archive: copy }),
      ...(story === undefined ? {} : { lacksArchive: true }),
    },
  };
}

/** Whether an author must add the time, because the address does not carry it and readers of a post expect one. */
export function lacksTime({ platform, posted }: QuoteDraft): boolean {
  return posted === undefined && platformOf(platform).id !== 'web';
}

/** Whether an author must add the account, because the address does not carry it. */
export function lacksHandle({ platform, handle }: QuoteDraft): boolean {
  return handle === undefined && platformOf(platform).handle !== undefined;
}

function problemOfSpeaker(problems: readonly FieldProblem[]): DraftProblem {
  const told = problems.find(({ field }) => field[0] === 'by') ?? problems[0];
  return told === undefined ? emptyLink : toDraftProblem(told);
}

function toDraftProblem({ rule, text }: FieldProblem): DraftProblem {
  return { rule, text };
}

const emptyLink: DraftProblem = {
  rule: 'quote/url',
  text: {
    ar: 'الرابط فارغ. انسخ رابط المنشور من شريط العنوان، وضعه بين علامتي تنصيص.',
    en: 'The link is empty. Copy the post’s link from the address bar, and put it in quotation marks.',
  },
};

function hiddenOriginal(url: string): DraftProblem {
  return {
    rule: 'quote/not-a-post',
    text: {
      ar: `الرابط \u2068${url}\u2069 رابط نسخة محفوظة لا يظهر فيه رابط المنشور. افتحه، وانسخ رابط المنشور المكتوب في أعلى الصفحة، وأضف هذا الرابط بعد ذلك في حقل «نسخة محفوظة».`,
      en: `The link \u2068${url}\u2069 is of an archived copy that does not show the post's own link. Open it, copy the link that stands at the top of the page, and add this one as “archive” afterwards.`,
    },
  };
}

const shownIn =
  (zone: string | undefined) =>
  (iso: string): string => {
    if (zone === undefined) return iso.replace(/\.\d+Z$/, 'Z');
    const { year, month, day, hour, minute } = toCivilTime(iso, zone);
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${String(year)}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
  };
