import { articleKeys } from '../content/index.ts';
import { readMatter, toPlain } from '../matter/index.ts';
import type { PlainFields, PlainValue, Source } from '../matter/index.ts';
import type { DraftProblem } from './draft-problem.ts';
import { keyName } from './key-name.ts';
import type { KeyLanguage } from './key-name.ts';
import { blockLines, entryLines, guideShape } from './print-quote.ts';
import type { EntryShape } from './print-quote.ts';
import type { QuoteDraft } from './quote-draft.ts';
import { toIdSource } from './quote-id.ts';

/** An article with quotes added: their entries behind those that it has, their blockquotes at its end. */
export interface QuotesInserted {
  readonly text: string;
  /** The ids that were given, in the order of the drafts. */
  readonly ids: readonly string[];
}

/** Adds quotes to an article's text; everything that was there stays as it was, or nothing is done. */
export function insertQuotes(
  source: Source,
  drafts: readonly QuoteDraft[],
  keys: KeyLanguage,
): QuotesInserted | { readonly problem: DraftProblem } {
  const before = fieldsOf(source);
  if (before === undefined) return { problem: noMatter };
  const known = mapOf(before.fields['quotes']);
  for (const { url } of drafts) {
    const owner = Object.entries(known ?? {}).find(([, entry]) => mapOf(entry)?.['url'] === url);
    if (owner !== undefined) return { problem: alreadyThere(url, owner[0]) };
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
  return isKept(before.fields, fieldsOf({ ...source, text })?.fields, ids)
    ? { text, ids }
    : { problem: noPlace };
}

interface ReadFields {
  readonly fields: PlainFields;
  /** Offset of the key «اقتباسات». */
  readonly quotesKey?: { readonly start: number; readonly end: number };
  readonly body: string;
}

function fieldsOf(source: Source): ReadFields | undefined {
  const { tree, body } = readMatter(source, articleKeys);
  if (tree === undefined) return undefined;
  const { fields, keyPlaces } = toPlain(tree, articleKeys, source.path);
  const place = keyPlaces.get('quotes');
  return {
    fields,
    body,
    ...(place === undefined ? {} : { quotesKey: { start: place.start.offset, end: place.end.offset } }),
  };
}

function mapOf(value: PlainValue | undefined): PlainFields | undefined {
  return typeof value === 'object' && !Array.isArray(value) ? (value as PlainFields) : undefined;
}

/** Ids that the body cites already: giving one to another quote would put its words in a stranger's mouth. */
function citedIds(body: string): readonly string[] {
  return [...body.matchAll(/\]\[([^\][\s]{1,64})\]|\{#([^}\s]{1,64})/gu)].map(
    ([, cited, card]) => cited ?? card ?? '',
  );
}

interface InsertionPlace {
  readonly offset: number;
  readonly shape: Pick<EntryShape, 'outer' | 'inner'>;
  readonly isNew: boolean;
}

/** Where the next entry goes; undefined where entries do not stand on lines of their own. */
function findPlace(text: string, { quotesKey, body }: ReadFields): InsertionPlace | undefined {
  const fence = closingFence(text, body);
  if (fence === undefined) return undefined;
  if (quotesKey === undefined) return { offset: fence, shape: guideShape('ar'), isNew: true };
  const lines = linesBetween(text, quotesKey.end, fence);
  const [rest = '', ...below] = lines;
  if (!/^["']?\s*:\s*(?:#.*)?$/u.test(rest.trimEnd())) return undefined;
  let offset = quotesKey.end + rest.length;
  let end = offset;
  const indents: string[] = [];
  for (const line of below) {
    const [, indent = '', first] = /^([ \t]*)(\S)?/u.exec(line) ?? [];
    if (first !== undefined && first !== '#' && indent === '') break;
    end += line.length;
    if (first === undefined || (first === '#' && indent === '')) continue;
    offset = end;
    if (first !== '#' && !indents.includes(indent)) indents.push(indent);
  }
  const [outer = '  ', inner = outer + '  '] = indents;
  return {
    offset,
    shape: { outer, inner: inner.length > outer.length ? inner : outer + '  ' },
    isNew: false,
  };
}

/** The offset of the line that closes the front matter: the last one that the body does not have. */
function closingFence(text: string, body: string): number | undefined {
  let last = -1;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) !== body.charCodeAt(at)) last = at;
  const start = Math.max(text.lastIndexOf('\n', last), text.lastIndexOf('\r', last)) + 1;
  return /^[\p{Cf}]*(?:-{3}|\.{3})\s*$/u.test(text.slice(start, last + 1)) ? start : undefined;
}

/** The lines of a stretch, each with its ending. */
function linesBetween(text: string, start: number, end: number): readonly string[] {
  return text.slice(start, end).match(/[^\r\n]*(?:\r\n|\n|\r|$)/gu) ?? [];
}

/** Whether a second reading finds all that the first did, and the new ids behind it. */
function isKept(before: PlainFields, after: PlainFields | undefined, ids: readonly string[]): boolean {
  if (after === undefined) return false;
  const known = mapOf(before['quotes']) ?? {};
  const now = mapOf(after['quotes']) ?? {};
  const old = Object.keys(known);
  return (
    isSame(Object.keys(now), [...old, ...ids]) &&
    isSame(Object.entries(now).slice(0, old.length), Object.entries(known)) &&
    isSame(withoutQuotes(after), withoutQuotes(before))
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

function alreadyThere(url: string, id: string): DraftProblem {
  return {
    rule: 'quote/duplicate-link',
    text: {
      ar: `الرابط \u2068${url}\u2069 معرَّف في الملف من قبل باسم \u2068${id}\u2069، فلم يُغيَّر فيه شيء. استعمل هذا المعرف.`,
      en: `The link \u2068${url}\u2069 is in the file already as \u2068${id}\u2069, so nothing was changed. Use that id.`,
    },
  };
}
