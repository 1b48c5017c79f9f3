import { entryArchive, entryAvailability, entryCaptured, entryRisk, entryStatus } from './entry-evidence.ts';
import { entrySource } from './entry-source.ts';
import { entrySpeaker, entryVia } from './entry-speaker.ts';
import { entryWords } from './entry-words.ts';
import { isMeant } from './field-problem.ts';
import type { FieldProblem } from './field-problem.ts';
import { platformOf } from './find-platform.ts';
import { evidenceFindings } from './in-use.ts';
import { parseEntry } from './parse-entry.ts';
import { withOriginal } from './with-original.ts';
import { parseMoment, shownMoments } from './parse-moment.ts';
import type { Moment } from './parse-moment.ts';
import { problems } from './problem.ts';
import type { Report } from './problem.ts';
import type { Quote } from './quote.ts';
import { fold, remember } from '../text/index.ts';
import { kindNames, onDeletedNames } from './quote-values.ts';
import { firstOf, textOf, valueOf } from './read-field.ts';
import { findRelativeTime } from './relative-time.ts';

/** What a record is read beside. */
export interface QuoteContext {
  /** ISO 8601 with zone, or a bare day when no hour is known; undefined for an article that is not published. */
  readonly publishedAt?: string;
  /** ISO 8601 with zone, or a bare day: when it was last changed; undefined when it never was. */
  readonly updatedAt?: string;
  /** BCP 47: the article's. */
  readonly language: string;
  /** IANA zone of times that are written without one; undefined: only their day is kept. */
  readonly zone?: string;
  /** The fields that misspelt keys of the record were probably meant for: canonical dotted paths without list positions. */
  readonly misspelt?: readonly string[];
}

/** A quote by its record (canonical keys, scalars as text), short or whole, and all that is wrong in it. The quote is undefined when nobody is named. Never throws. */
export function toQuote(
  id: string,
  entry: unknown,
  context: QuoteContext,
): { readonly quote?: Quote; readonly problems: readonly FieldProblem[] } {
  const found: FieldProblem[] = [];
  const report: Report = (field, finding) => void found.push({ field, ...finding });
  if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(id) || /[\u0640]/u.test(id))
    report([], problems.idCharacters(id));
  const given = parseEntry(id, entry, report);
  const parsed = given === undefined ? undefined : withOriginal(given);
  const named = parsed === undefined ? undefined : entrySpeaker(parsed, report);
  if (parsed === undefined || named === undefined) return { problems: found };
  const { zone } = context;
  const { source, posted, unopened } = entrySource(parsed, named, zone, report);
  const via = entryVia(parsed, named.speaker, report);
  const about = { zone, posted, url: source.url };
  const kind = valueOf(kindNames, firstOf([parsed.kind, 'kind']), report);
  const status = entryStatus(parsed, context.zone, report);
  const noLink = textOf(parsed.no_link);
  if (noLink !== undefined && isNoReason(noLink)) report(['no_link'], problems.noReason(noLink));
  const isUnread =
    (source.url === undefined && textOf(parsed.url ?? parsed.source.url) !== undefined) ||
    (posted === undefined && unopened === undefined && leadsToNoPost(source));
  const { misspelt = [] } = context;
  const read: Quote = {
    id,
    kind: kind ?? 'direct',
    kindGiven: kind !== undefined,
    ...entryWords(parsed, report),
    speaker: named.speaker,
    ...(via === undefined ? {} : { via }),
    source,
    archive: entryArchive(parsed, about, report),
    captured: entryCaptured(parsed, about, report),
    ...(status === undefined ? {} : { status }),
    availability: entryAvailability(parsed, about, report),
    ...(noLink === undefined ? {} : { noLink }),
    ...(isUnread ? { unreadLink: true } : {}),
    onDeleted: valueOf(onDeletedNames, firstOf([parsed.on_deleted, 'on_deleted']), report) ?? 'keep',
    risk: entryRisk(parsed, report),
    ...(misspelt.length === 0 ? {} : { misspelt }),
  };
  // Told here, where the key stands, and not again where the quote is used: as what a quote of no given kind is, direct.
  const lost = evidenceFindings(read, read.kind).filter((finding) => isMeant(finding, misspelt));
  for (const finding of lost) report([], finding);
  const quote: Quote = lost.length === 0 ? read : { ...read, unreadLink: true };
  if (unopened !== undefined && quote.archive.length === 0 && !quote.captured) {
    const problem = unopened === 'story' ? problems.storyLink : problems.privateLink;
    report(parsed.url === undefined ? ['source', 'url'] : ['url'], problem(source.url ?? ''));
  }
  const isDated = textOf(parsed.posted ?? parsed.source.posted_at) !== undefined;
  if (!isDated) checkNumber(quote, posted, context, report);
  checkQuote(quote, posted, context, report);
  return { quote, problems: found };
}

/** Whether a link that would tell the time of a post leads to none, which is told already. */
const leadsToNoPost = ({ url, platform, postId }: Quote['source']): boolean =>
  url !== undefined &&
  postId === undefined &&
  platform !== undefined &&
  platformOf(platform).timeOf !== undefined;

/** A copy that an article leans on was looked at no longer before it, in days: archives take copies down, and lose them. */
const uncheckedDaysMax = 90;
const uncheckedMax = uncheckedDaysMax * 86_400_000;

/** When somebody last saw an archived copy or its post, ISO 8601; undefined when there is no copy, or nobody says. */
function lastLook({ archive, availability }: Quote): string | undefined {
  if (archive.length === 0) return undefined;
  const looks = [...archive, ...availability].flatMap(({ at }) => at ?? []);
  return looks.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}

/** Whether a text only answers a question that nobody asked: «نعم», or a dash. */
function isNoReason(text: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text) || /^(?:نعم|لا|أجل|لا يوجد|لا شيء|yes|no|none|true|false)$/iu.test(fold(text))
  );
}

const dayOf = (iso: string): string => iso.slice(0, 10);

/** Posts so much older than the article, in milliseconds (five years), are seldom news; a number that lost a digit always seems as old. */
const ageMax = 5 * 365.25 * 86_400_000;

const momentsByZone = new Map<string | undefined, (text: string) => Moment | undefined>();

/** What a time means in a zone; a newsroom has one zone, and each quote of an article is held against the same times. */
function momentsIn(zone: string | undefined): (text: string) => Moment | undefined {
  const known = momentsByZone.get(zone);
  if (known !== undefined) return known;
  const moments = remember((text: string) => parseMoment(text, zone));
  momentsByZone.set(zone, moments);
  return moments;
}

/** Doubts a post's number that tells a time long before the article, or none where its platform’s numbers do. */
function checkNumber(
  { source: { platform, postId, postedAt } }: Quote,
  posted: Moment | undefined,
  { publishedAt, zone }: QuoteContext,
  report: Report,
): void {
  const published = publishedAt === undefined ? undefined : momentsIn(zone)(publishedAt);
  if (platform === undefined || postId === undefined || published === undefined) return;
  if (posted !== undefined && postedAt?.basis === 'id') {
    if (published.earliest - posted.latest > ageMax)
      report(['url'], problems.longAgo(...shownMoments(posted, published, zone)));
  } else if (postedAt === undefined && platform === 'x') report(['url'], problems.timeless(postId));
}

function checkQuote(quote: Quote, posted: Moment | undefined, context: QuoteContext, report: Report): void {
  if (quote.kindGiven)
    for (const finding of evidenceFindings(quote, quote.kind))
      report(finding.rule === 'quote/verbatim-group' ? ['by'] : [], finding);
  const momentOf = momentsIn(context.zone);
  const published = context.publishedAt === undefined ? undefined : momentOf(context.publishedAt);
  const updated = context.updatedAt === undefined ? undefined : momentOf(context.updatedAt);
  const said = updated ?? published;
  if (
    posted !== undefined &&
    published !== undefined &&
    said !== undefined &&
    posted.earliest > said.latest
  ) {
    report(
      quote.source.postedAt?.basis === 'id' ? ['url'] : ['posted'],
      problems.postedAfterArticle(
        ...shownMoments(posted, said, context.zone),
        quote.source.postedAt?.basis === 'id',
      ),
    );
  }
  const looked = lastLook(quote);
  if (
    published !== undefined &&
    looked !== undefined &&
    // What was seen before it was posted is told of as the mistake that it is.
    (posted === undefined || Date.parse(looked) >= posted.earliest) &&
    published.earliest - Date.parse(looked) > uncheckedMax
  )
    report(['archive'], problems.archiveUnchecked(dayOf(looked), dayOf(published.iso), uncheckedDaysMax));
  const relative =
    posted === undefined && quote.unreadLink !== true && quote.text !== undefined
      ? findRelativeTime(quote.text)
      : undefined;
  if (relative !== undefined) report(['text'], problems.relativeTime(relative));
  const unverified =
    quote.status === undefined || quote.status.value === 'unverified' || quote.status.value === 'disputed';
  if (unverified && quote.risk.includes('alleges-crime') && quote.risk.includes('names-individual'))
    report(['risk'], problems.unverifiedAllegation());
}
