import { articleKeys } from '../content/index.ts';
import { readMatter, toPlain } from '../matter/index.ts';
import type { PlainFields, PlainValue, Source } from '../matter/index.ts';
import type { DraftProblem } from './draft-problem.ts';
import { keyName } from './key-name.ts';
import type { KeyLanguage } from './key-name.ts';
import { findPlace } from './insertion-place.ts';
import type { Span } from './insertion-place.ts';
import { problemAtEnd } from './open-end.ts';
import { blockLines, entryLines } from './print-quote.ts';
import type { QuoteDraft } from './quote-draft.ts';
import { toIdSource } from './quote-id.ts';
import { postKey, postKeyOf } from './same-post.ts';
import { withoutSample } from './sample-quote.ts';

/** An article with quotes added: their entries behind those that it has, their blockquotes at its end. */
export interface QuotesInserted {
  readonly text: string;
  /** The ids that were given, in the order of the drafts. */
  readonly ids: readonly string[];
}

/** Adds quotes to an article's text; everything that was there stays as it was, but for Midad's own sample of a quote, or nothing is done. */
export function insertQuotes(
  given: Source,
  drafts: readonly QuoteDraft[],
  keys: KeyLanguage,
): QuotesInserted | { readonly problem: DraftProblem } {
  const original = fieldsOf(given);
  if (original === undefined) return { problem: noMatter };
  const source = { ...given, text: withoutSample(given.text, original.body) };
  const before = source.text === given.text ? original : fieldsOf(source);
  if (before === undefined) return { problem: noMatter };
  if (before.isOpen) return { problem: notClosed };
  if (Array.isArray(before.fields['quotes'])) return { problem: listed };
  if (before.fields['quotes'] === undefined && before.misspelt !== undefined)
    return { problem: misspelt(source.text.slice(before.misspelt.start, before.misspelt.end)) };
  const swallowed = problemAtEnd(before.body);
  if (swallowed !== undefined) return { problem: swallowed };
  const known = mapOf(before.fields['quotes']);
  const owners = new Map(Object.entries(known ?? {}).map(([id, entry]) => [keyOfEntry(entry), id]));
  for (const draft of drafts) {
    const owner = owners.get(postKey(draft));
    if (owner !== undefined) return { problem: alreadyThere(draft.url, owner) };
  }
  const ending = /\r\n|\n|\r/.exec(source.text)?.[0] ?? '\n';
  const nextId = toIdSource([...Object.keys(known ?? {}), ...citedIds(before.body)], keys);
  const named = drafts.map((draft) => ({ id: nextId(), draft }));
  const place = findPlace(source.text, before);
  if (place === undefined) return { problem: noPlace };
  const shape = { ...place.shape, keys };
  const entries = named.flatMap(({ id, draft }) => entryLines(id, draft, shape));
  const head = place.isNew ? [`${keyName(articleKeys, 'quotes', keys)}:`] : [];
  const inserted = [...head, ...entries].map((line) => line + ending).join('');
  const blocks = named.flatMap(({ id, draft }) => ['', ...blockLines(id, draft, keys)]);
  const text =
    source.text.slice(0, place.offset) +
    inserted +
    source.text.slice(place.offset).replace(/[\r\n]*$/, '') +
    ending +
    blocks.map((line) => line + ending).join('');
  const ids = named.map(({ id }) => id);
  return isKept(original, fieldsOf({ ...source, text }), ids) ? { text, ids } : { problem: noPlace };
}

interface ReadFields {
  readonly fields: PlainFields;
  /** Offset of the key «اقتباسات». */
  readonly quotesKey?: Span;
  /** Where a key stands that is «اقتباسات» but for a slip. */
  readonly misspelt?: Span;
  /** Whether no line closes the front matter. */
  readonly isOpen: boolean;
  readonly body: string;
  /** How many things are wrong in the front matter itself. */
  readonly errors: number;
}

function fieldsOf(source: Source): ReadFields | undefined {
  const { tree, body, messages } = readMatter(source, articleKeys);
  if (tree === undefined) return undefined;
  const { fields, keyPlaces, misspelt } = toPlain(tree, articleKeys, source.path);
  const place = keyPlaces.get('quotes');
  const slip = misspelt.get('quotes');
  return {
    fields,
    body,
    isOpen: messages.some(({ rule }) => rule === 'matter/missing-close'),
    ...(slip === undefined ? {} : { misspelt: { start: slip.start.offset, end: slip.end.offset } }),
    errors: messages.filter(({ severity }) => severity === 'error').length,
    ...(place === undefined ? {} : { quotesKey: { start: place.start.offset, end: place.end.offset } }),
  };
}

function mapOf(value: PlainValue | undefined): PlainFields | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? (value as PlainFields) : undefined;
}

function keyOfEntry(entry: PlainValue): string | undefined {
  const url = mapOf(entry)?.['url'];
  return typeof url === 'string' ? postKeyOf(url) : undefined;
}

/** Ids that the body cites already: giving one to another quote would put its words in a stranger's mouth. */
function citedIds(body: string): readonly string[] {
  return [...body.matchAll(/\]\[([^\][\s]{1,64})\]|\{#([^}\s]{1,64})/gu)].map(
    ([, cited, card]) => cited ?? card ?? '',
  );
}

/** Whether a second reading finds all that the first did, and the new ids behind it. */
function isKept(before: ReadFields, after: ReadFields | undefined, ids: readonly string[]): boolean {
  if (after === undefined || after.errors > before.errors) return false;
  const known = mapOf(before.fields['quotes']) ?? {};
  const now = mapOf(after.fields['quotes']) ?? {};
  const old = Object.keys(known);
  return (
    isSame(Object.keys(now), [...old, ...ids]) &&
    isSame(Object.entries(now).slice(0, old.length), Object.entries(known)) &&
    isSame(withoutQuotes(after.fields), withoutQuotes(before.fields))
  );
}

function withoutQuotes(fields: PlainFields): unknown {
  return Object.entries(fields).filter(([key]) => key !== 'quotes');
}

/** Plain values are texts, lists and maps only. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const noMatter: DraftProblem = {
  rule: 'matter/missing',
  text: {
    ar: 'لا يُقرأ رأس الملف، فلم يُغيَّر فيه شيء. افحص الملف بالأمر midad check وأصلحه، ثم أعد المحاولة.',
    en: 'The front matter cannot be read, so nothing was changed. Check the file with midad check, mend it, and try again.',
  },
};

const noPlace: DraftProblem = {
  rule: 'content/quotes-not-inside',
  text: {
    ar: 'لا مكان آمن للإدراج تحت «اقتباسات»، فلم يُغيَّر في الملف شيء. اكتب كل اقتباس في سطور مستقلة، أو انسخ ما يطبعه الأمر بلا --into والصقه في موضعه.',
    en: 'There is no safe place for it under “quotes”, so nothing was changed. Write each quote on lines of its own, or paste what the command prints without --into.',
  },
};

const notClosed: DraftProblem = {
  rule: 'matter/missing-close',
  text: {
    ar: 'رأس الملف غير مغلق، فلا يُعرف أين ينتهي، ولم يُغيَّر في الملف شيء. ضع \u2068---\u2069 في سطر مستقل بعد آخر الحقول، ثم أعد المحاولة.',
    en: 'The front matter is not closed, so it is not clear where it ends; nothing was changed. Put --- alone on a line after its last field, and try again.',
  },
};

function misspelt(key: string): DraftProblem {
  return {
    rule: 'matter/unknown-key',
    text: {
      ar: `في رأس الملف حقل اسمه \u2068${key}\u2069، ولعل المقصود «اقتباسات»، فلم يُضف حقل آخر ولم يُغيَّر في الملف شيء. صحّح الاسم، ثم أعد المحاولة.`,
      en: `The front matter has a field called \u2068${key}\u2069, which is perhaps meant for “quotes”, so no other was added and nothing was changed. Correct its name, and try again.`,
    },
  };
}

const listed: DraftProblem = {
  rule: 'content/expected-fields',
  text: {
    ar: 'تحت «اقتباسات» قائمة بالشرطات، والاقتباسات تُكتب بمعرّفاتها، فلم يُغيَّر في الملف شيء. اكتب مكان كل شرطة معرّف الاقتباس ثم نقطتين، مثل \u2068ق1:\u2069 في سطر مستقل، وتحته حقوله، ثم أعد المحاولة.',
    en: 'There is a list under “quotes”, and quotes stand under their ids, so nothing was changed. In place of each dash write the quote’s id and a colon, such as q1:, on a line of its own with its fields below it, and try again.',
  },
};

function alreadyThere(url: string, id: string): DraftProblem {
  return {
    rule: 'quote/duplicate-link',
    text: {
      ar: `الرابط \u2068${url}\u2069 معرَّف في الملف من قبل باسم \u2068${id}\u2069، فلم يُغيَّر فيه شيء. استعمل هذا المعرف.`,
      en: `The link \u2068${url}\u2069 is in the file already as \u2068${id}\u2069, so nothing was changed. Use that id.`,
    },
  };
}
