import { parseArticle } from '../../content/index.ts';
import type { Article, ArticleSettings, Status } from '../../content/index.ts';
import type { Source } from '../../matter/index.ts';
import type { Message } from '../../message/index.ts';
import { blank } from '../../text/index.ts';
import { foldedNamesOf, changedOf } from '../article-source.ts';
import type { Card } from '../card.ts';
import { type Digest, digestOf, hashName } from './digest.ts';
import type { RowRecord } from './row-record.ts';

/** Statuses by the number that stands for them in a table. */
export const statuses = ['draft', 'review', 'ready', 'withdrawn'] as const satisfies readonly Status[];

/** What a table keeps of one file of `content/articles/` in columns. */
export interface Row {
  /** Whether there is an article in the file at all. */
  readonly isArticle: boolean;
  readonly isUnfinished: boolean;
  /** Index into `statuses`. */
  readonly status: number;
  /** Milliseconds since 1970; NaN: none. */
  readonly published: number;
  readonly changed: number;
  readonly embargo: number;
  /** As the author wrote them. */
  readonly section: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly related: readonly string[];
  readonly aliases: readonly string[];
  /** `/media/…`; empty: none. */
  readonly image: string;
  /** Of the exact id and slug, and of the slug without hamzas and marks. */
  readonly idHash: Digest;
  readonly slugHash: Digest;
  readonly foldHash: Digest;
  /** Of everything but the words. */
  readonly card: Digest;
  /** Of title and address: what a link shows. */
  readonly link: Digest;
  readonly errors: number;
  /** Warnings and pieces of information. */
  readonly remarks: number;
  readonly captures: number;
}

/** Reads one file of `content/articles/` for a table; `card`: the article's as JSON, empty without one. Never throws. */
export function toRow(
  source: Source,
  settings: ArticleSettings,
): { readonly row: Row; readonly record: RowRecord; readonly card: string; readonly article?: Article } {
  const { article, unfinished, captures, messages } = parseArticle(source, settings);
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const remarks = messages.length - errors;
  if (article === undefined) {
    const row = { ...noArticle, isUnfinished: unfinished, errors, remarks, captures: captures.length };
    return { row, record: { matterLength: 0, captures, messages }, card: '' };
  }
  const { body, ...kept } = article;
  const card = toCard(kept);
  const json = JSON.stringify(card);
  const { id, slug, title, image, embargo, published } = article;
  return {
    article,
    // Without a spread: V8 defines the fields behind one slowly.
    row: {
      isArticle: true,
      isUnfinished: unfinished,
      status: statuses.indexOf(article.status),
      published: Date.parse(published ?? ''),
      changed: changedOf(article),
      embargo: Date.parse(embargo ?? ''),
      section: article.section,
      authors: article.authors,
      tags: article.tags,
      related: article.related,
      aliases: article.aliases,
      image: image?.src ?? '',
      idHash: hashName(id),
      slugHash: hashName(slug),
      foldHash: hashName(foldedNamesOf({ slug, aliases: [] })[0] ?? ''),
      card: digestOf(withoutPlaces(card, json)),
      link: digestOf(`${id} ${slug} ${title}`),
      errors,
      remarks,
      captures: captures.length,
    },
    record: { article: kept, matterLength: matterLengthOf(source.text, body), captures, messages },
    card: json,
  };
}

/** The row of a file that could not be read at all. */
export const toFaultRow = (
  messages: readonly Message[],
): { readonly row: Row; readonly record: RowRecord } => ({
  row: { ...noArticle, errors: messages.filter(({ severity }) => severity === 'error').length, remarks: 0 },
  record: { matterLength: 0, captures: [], messages },
});

const noArticle: Row = {
  isArticle: false,
  isUnfinished: false,
  status: 0,
  published: NaN,
  changed: NaN,
  embargo: NaN,
  section: '',
  authors: [],
  tags: [],
  related: [],
  aliases: [],
  image: '',
  idHash: [0, 0],
  slugHash: [0, 0],
  foldHash: [0, 0],
  card: [0, 0],
  link: [0, 0],
  errors: 0,
  remarks: 0,
  captures: 0,
};

function toCard({ quotes: _quotes, places: _places, ...card }: Omit<Article, 'body'>): Card {
  return card;
}

/** A card as JSON, so that a line more in a file changes no list. */
function withoutPlaces(card: Card, json: string): string {
  return json.includes('"place":')
    ? JSON.stringify(card, (key, value: unknown) => (key === 'place' ? undefined : value))
    : json;
}

const isGap = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d;

function matterLengthOf(text: string, body: string): number {
  let end = 0;
  while (isGap(body.charCodeAt(end))) end += 1;
  end += body.slice(end).search(/\S|$/u);
  while (end > 0 && text.charCodeAt(end - 1) === body.charCodeAt(end - 1)) end -= 1;
  return end;
}

/** A body as the content room gives it: the file with its front matter blanked. */
export const toBody = (text: string, matterLength: number): string =>
  blank(text.slice(0, matterLength)) + text.slice(matterLength);
