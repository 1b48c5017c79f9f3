import { parseArticle, parsePage, parsePerson, parseQuoteRecord } from '../content/index.ts';
import type { Article, CaptureClaim, Person, Settings, StaticPage } from '../content/index.ts';
import type { Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import type { Quote } from '../quote/index.ts';
import { archiveMessage } from './archive-problems.ts';
import { readSources } from './read-sources.ts';

const markdown = /\.(?:md|markdown)$/i;
const yaml = /\.ya?ml$/i;

/** What the files of a newsroom say, each read on its own. */
export interface Content {
  readonly articles: readonly Article[];
  /** Paths of articles that their authors hold back. */
  readonly unfinished: ReadonlySet<string>;
  /** By id. */
  readonly people: ReadonlyMap<string, Person>;
  readonly pages: readonly StaticPage[];
  /** By id. */
  readonly records: ReadonlyMap<string, Quote>;
  readonly captures: readonly CaptureClaim[];
  readonly messages: readonly Message[];
}

/** Reads every article, person, page and quote record of a newsroom, in the order of their paths. */
export async function readContent(root: string, settings: Settings): Promise<Content> {
  const messages: Message[] = [];
  const captures: CaptureClaim[] = [];
  const note = (more: readonly Message[]): void => {
    for (const message of more) messages.push(message);
  };
  const sourcesOf = async (folder: string): Promise<readonly Source[]> => {
    const read =
      folder === 'quotes'
        ? await readSources(root, 'content/quotes', yaml, 'archive/record-not-read', 'captures')
        : await readSources(root, `content/${folder}`, markdown, 'archive/not-read');
    note(read.messages);
    return read.sources;
  };

  const people = new Map<string, Person>();
  for (const source of await sourcesOf('people')) {
    const { person, messages: faults } = parsePerson(source);
    note(faults);
    if (person !== undefined && !people.has(person.id)) people.set(person.id, person);
  }

  const pages: StaticPage[] = [];
  for (const source of await sourcesOf('pages')) {
    const { page, messages: faults } = parsePage(source, settings);
    note(faults);
    if (page !== undefined) pages.push(page);
  }

  const records = new Map<string, { readonly quote: Quote; readonly path: string }>();
  for (const { path, ...source } of await sourcesOf('quotes')) {
    const { quote, captures: claims, messages: faults } = parseQuoteRecord({ path, ...source }, settings);
    note(faults);
    captures.push(...claims);
    if (quote === undefined) continue;
    const earlier = records.get(quote.id);
    if (earlier === undefined) records.set(quote.id, { quote, path });
    else note([archiveMessage('archive/duplicate-id', path, { value: quote.id, other: earlier.path })]);
  }

  const articles: Article[] = [];
  const unfinished = new Set<string>();
  for (const source of await sourcesOf('articles')) {
    const parsed = parseArticle(source, settings);
    note(parsed.messages);
    captures.push(...parsed.captures);
    if (parsed.article !== undefined) articles.push(parsed.article);
    if (parsed.unfinished) unfinished.add(source.path);
  }

  const quotes = new Map([...records].map(([id, { quote }]) => [id, quote]));
  return { articles, unfinished, people, pages, records: quotes, captures, messages };
}
