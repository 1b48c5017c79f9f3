import * as z from 'zod';
import { directionOf } from '../locale/index.ts';
import { readMatter, toPlain } from '../matter/index.ts';
import type { PlainFields, PlainValue, Source } from '../matter/index.ts';
import type { Message, Place } from '../message/index.ts';
import { readAliases, readId, readSlug } from './address.ts';
import { articleKeys } from './article-keys.ts';
import type { Article, Dateline, Settings, Status } from './article.ts';
import type { Choices } from './choice.ts';
import { correctionsSchema, toCorrections } from './correction.ts';
import { defined } from './defined.ts';
import type { Desk } from './desk.ts';
import { isMisspelt, placeOf, report, reportMissing, toDesk } from './desk.ts';
import { addresses, choice, instant, language, lines, names, prose, tags, text } from './field-schemas.ts';
import { asWritten, isBefore, isOverBefore, latestOf } from './instant.ts';
import { parseDateline } from './parse-dateline.ts';
import { proposeDateline } from './propose-dateline.ts';
import { partPlaces } from './part-places.ts';
import { pictureSchema, toPicture } from './picture.ts';
import type { CaptureClaim } from './read-captures.ts';
import { readQuotes } from './read-quotes.ts';
import { nameOf, readFields } from './read-fields.ts';
import type { FieldsOf } from './read-fields.ts';
import { reportAmbiguous } from './report-dates.ts';
import { reportUnbalanced } from './unbalanced.ts';
import { reportUnseen } from './unseen.ts';

/** What of the settings decides how an article is read. */
export type ArticleSettings = Pick<Settings, 'language' | 'zone'> & Partial<Pick<Settings, 'name'>>;

/** Names of an article's status. */
export const statuses: Choices<Status> = {
  draft: ['مسودة', 'draft'],
  review: ['مراجعة', 'قيد المراجعة', 'review'],
  ready: ['جاهز', 'جاهزة', 'منشور', 'ready', 'published'],
  withdrawn: ['مسحوب', 'مسحوبة', 'withdrawn'],
};

const dateline = z.preprocess(
  (value: PlainValue) => (typeof value === 'string' ? { line: value } : value),
  z.object({
    line: text.optional(),
    outlet: text.optional(),
    city: text.optional(),
    country: text.optional(),
    agency: text.optional(),
    reporter: text.optional(),
  }),
);

function schemasOf(zone: string) {
  return {
    title: text,
    kicker: text,
    standfirst: prose,
    summary: text,
    authors: names,
    dateline,
    published: instant(zone),
    updated: instant(zone),
    section: text,
    tags,
    image: pictureSchema,
    related: addresses,
    status: choice(statuses),
    embargo: instant(zone),
    corrections: correctionsSchema(zone),
    language,
    slug: text,
    id: text,
    aliases: lines,
  };
}

const schemasByZone = new Map<string, ReturnType<typeof schemasOf>>();

/** The schemas of one zone, made once: a newsroom has thousands of articles and one zone. */
function schemasIn(zone: string): ReturnType<typeof schemasOf> {
  const known = schemasByZone.get(zone);
  if (known !== undefined) return known;
  const schemas = schemasOf(zone);
  schemasByZone.set(zone, schemas);
  return schemas;
}

type ArticleFields = FieldsOf<ReturnType<typeof schemasOf>>;

/** An article as it was read. */
export interface ParsedArticle {
  readonly article?: Article;
  /** Whether its author says that it is a draft or in review; never because something is missing or faulty. */
  readonly unfinished: boolean;
  readonly captures: readonly CaptureClaim[];
  readonly messages: readonly Message[];
}

/** Reads one article; without an article when its front matter cannot be read at all. A faulty field is left out and reported: an article with errors is for the editor's eyes only. Never throws. */
export function parseArticle(source: Source, settings: ArticleSettings): ParsedArticle {
  const { tree, body, messages } = readMatter(source, articleKeys);
  if (tree === undefined) return { unfinished: false, captures: [], messages };
  const plain = toPlain(tree, articleKeys, source.path);
  const desk = toDesk(source, plain, messages);
  reportUnseen(desk);
  reportUnbalanced(desk);
  reportOutsiders(desk);
  const fields = readFields(desk, schemasIn(settings.zone), plain.fields, articleKeys);

  for (const required of ['title', 'section'] as const) {
    if (!(required in plain.fields) || fields[required] === '')
      reportMissing(desk, 'content/missing', required, required, { name: nameOf(required, articleKeys) });
  }
  const title = fields.title ?? '';
  const articleLanguage = fields.language ?? settings.language;
  const id = readId(desk, fields.id);
  const published = fields.published?.iso;
  reportDates(desk, fields);
  const context = defined({
    // Quotes are not measured by a date that may be another.
    publishedAt:
      fields.published === undefined || fields.published.ambiguous ? undefined : asWritten(fields.published),
    updatedAt: lastChange(fields),
    language: articleLanguage,
    zone: settings.zone,
  });
  const { quotes, captures } = readQuotes(desk, plain.fields['quotes'], context);
  const authors = [...new Set(fields.authors ?? [])];
  const related = [...new Set(fields.related ?? [])];
  const article: Article = defined({
    path: source.path,
    id,
    slug: readSlug(desk, fields.slug, title, id),
    aliases: readAliases(desk, fields.aliases),
    language: articleLanguage,
    direction: directionOf(articleLanguage),
    title,
    kicker: nonEmpty(fields.kicker),
    standfirst: nonEmpty(fields.standfirst),
    summary: nonEmpty(fields.summary) ?? nonEmpty(fields.standfirst?.replace(/\s+/gu, ' ')),
    authors,
    dateline: toDateline(desk, fields.dateline, settings.name === undefined ? [] : [settings.name]),
    published,
    updated: fields.updated?.iso,
    bareDays: bareDaysOf(fields),
    section: fields.section ?? '',
    tags: [...new Set(fields.tags ?? [])],
    image: toPicture(desk, fields.image, 'image'),
    related,
    status: statusOf(desk, fields, plain.fields),
    embargo: fields.embargo?.iso,
    corrections: toCorrections(desk, fields.corrections, published),
    quotes,
    body,
    places: placesOf(desk, { authors, related }),
  });
  if (article.status === 'ready' && body.trim() === '') report(desk, 'content/no-body', 'title');
  const isHeld = fields.status === 'draft' || fields.status === 'review';
  return {
    article,
    unfinished: isHeld && !isDoubtful(fields, plain.fields),
    captures,
    messages: desk.messages,
  };
}

/** The places of values, of the parts of lists on one line too, and `quotes.*` where quotes were not read. */
function placesOf(
  desk: Desk,
  lists: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, Place> {
  const { places } = desk.plain;
  const parts = Object.entries(lists).flatMap(([field, names]) => partPlaces(desk, field, names));
  const unread = areQuotesUnread(desk) ? [['quotes.*', placeOf(desk, 'quotes')] as const] : [];
  return parts.length + unread.length === 0 ? places : new Map([...places, ...parts, ...unread]);
}

/** Whether a field that could hold the article back cannot be read. */
function isDoubtful(fields: ArticleFields, written: PlainFields): boolean {
  return (['status', 'embargo', 'published'] as const).some(
    (key) => key in written && fields[key] === undefined,
  );
}

/** Whether there are quotes that could not be read at all: below a misspelt field, in a list, in a line of text, or under the id of another. */
function areQuotesUnread(desk: Desk): boolean {
  const missing = { rule: 'quote/undefined-id', severity: 'error' } as const;
  const quotes = desk.plain.fields['quotes'];
  return (
    Array.isArray(quotes) ||
    typeof quotes === 'string' ||
    [...desk.plain.twice].some((path) => path.startsWith('quotes.')) ||
    isMisspelt(desk, 'quotes', missing)
  );
}

/** When an article says that it was last changed, ISO 8601, or the day alone; undefined when it never was. A change before publication is told of as that, and measures nothing. */
function lastChange({ published, updated, corrections }: ArticleFields): string | undefined {
  const updates = (corrections ?? []).flatMap(({ at, kind }) => (kind === 'update' ? (at ?? []) : []));
  const times = [...updates, ...(updated === undefined ? [] : [updated])].filter(
    (time) => !time.ambiguous && !(published !== undefined && isOverBefore(time, published.iso)),
  );
  const last = latestOf(times);
  return last === undefined ? undefined : asWritten(last);
}

/** Says once that quotes are not indented, in place of a complaint about each of their lines. */
function reportOutsiders(desk: Desk): void {
  const { fields, keyPlaces } = desk.plain;
  const line = keyPlaces.get('quotes')?.start.line;
  if (line === undefined || fields['quotes'] !== undefined) return;
  const isNext = desk.messages.some(
    ({ rule, place }) => rule === 'matter/unknown-key' && place.start.line === line + 1,
  );
  if (!isNext) return;
  const kept = desk.messages.filter(
    ({ rule, place }) =>
      place.start.line <= line ||
      !/^matter\/(?:unknown-key|duplicate-key|indented-key|colon-in-value)$/.test(rule),
  );
  desk.messages.splice(0, Infinity, ...kept);
  report(desk, 'content/quotes-not-inside', 'quotes');
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/** Ready when there is a publication date, else a draft; a draft too when a field that could hold the article back cannot be read. */
function statusOf(desk: Desk, fields: ArticleFields, written: PlainFields): Status {
  if (isDoubtful(fields, written)) return fields.status === 'withdrawn' ? 'withdrawn' : 'draft';
  if (fields.status === undefined && fields.published === undefined)
    reportMissing(desk, 'content/no-date', 'published');
  const status = fields.status ?? (fields.published === undefined ? 'draft' : 'ready');
  if (status === 'ready' && fields.published === undefined) {
    reportMissing(desk, 'content/ready-without-date', 'published', 'status');
    return 'draft';
  }
  return status;
}

function bareDaysOf(fields: ArticleFields): Article['bareDays'] {
  const days = (['published', 'updated', 'embargo'] as const).filter((key) => fields[key]?.dateOnly === true);
  return days.length === 0 ? undefined : days;
}

function reportDates(desk: Desk, fields: ArticleFields): void {
  const { published, updated, embargo } = fields;
  for (const key of ['published', 'updated', 'embargo'] as const) reportAmbiguous(desk, fields[key], key);
  if (published === undefined) return;
  if (updated !== undefined && isOverBefore(updated, published.iso)) {
    const slots = { name: nameOf('updated', articleKeys), value: updated.written, other: published.written };
    report(desk, 'content/date-order', 'updated', slots);
  }
  if (embargo !== undefined && isBefore(published.iso, embargo.iso)) {
    report(desk, 'content/embargo-after-published', 'embargo', {
      value: embargo.written,
      other: published.written,
    });
  }
}

function toDateline(
  desk: Desk,
  written: z.output<typeof dateline> | undefined,
  outlets: readonly string[],
): Dateline | undefined {
  if (written === undefined) return undefined;
  const { line, ...fields } = written;
  if (line === undefined)
    return Object.values(fields).some((value) => value !== undefined) ? defined(fields) : undefined;
  const parsed = parseDateline(line, outlets);
  if (parsed !== undefined) return parsed;
  const meant = proposeDateline(line, outlets);
  const expected = meant === undefined ? {} : { nearest: meant };
  report(
    desk,
    'content/dateline',
    'dateline',
    { value: line, ...expected },
    meant === undefined ? [] : [meant],
  );
  return { text: line };
}
