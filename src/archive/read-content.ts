import { parseArticle, parsePage, parsePerson, parseQuoteRecord } from '../content/index.ts';
import type { Article, CaptureClaim, Person, Settings, StaticPage } from '../content/index.ts';
import type { Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import type { Quote } from '../quote/index.ts';
import { archiveMessage } from './archive-message.ts';
import { inBatches } from './in-batches.ts';
import type { Memory } from './memory.ts';
import { noMemory, recall } from './memory.ts';
import { listSources, readSource, readSources } from './read-sources.ts';

const markdown = /\.(?:md|markdown)$/i;
const yaml = /\.ya?ml$/i;

/** What the files of a newsroom say that are not articles, each read on its own. */
export interface Documents {
  /** By id. */
  readonly people: ReadonlyMap<string, Person>;
  readonly pages: readonly StaticPage[];
  /** By id. */
  readonly records: ReadonlyMap<string, Quote>;
  readonly captures: readonly CaptureClaim[];
  readonly messages: readonly Message[];
}

/** What the files of a newsroom say, each read on its own. */
export interface Content extends Documents {
  readonly articles: readonly Article[];
  /** Paths of articles that their authors hold back. */
  readonly unfinished: ReadonlySet<string>;
}

/** Reads every article, person, page and quote record of a newsroom, in the order of their paths. */
export async function readContent(root: string, settings: Settings): Promise<Content> {
  const documents = await readDocuments(root, settings);
  const messages = [...documents.messages];
  const captures = [...documents.captures];
  const articles: Article[] = [];
  const unfinished = new Set<string>();
  const { sources, messages: faults } = await readSources(
    root,
    'content/articles',
    markdown,
    'archive/not-read',
  );
  for (const message of faults) messages.push(message);
  for (const source of sources) {
    const parsed = parseArticle(source, settings);
    for (const message of parsed.messages) messages.push(message);
    captures.push(...parsed.captures);
    if (parsed.article !== undefined) articles.push(parsed.article);
    if (parsed.unfinished) unfinished.add(source.path);
  }
  return { ...documents, articles, unfinished, captures, messages };
}

/** What one file of `content/quotes/` says. */
export type ReadRecord = ReturnType<typeof parseQuoteRecord>;

/** Reads every person, page and quote record of a newsroom, in the order of their paths. */
export async function readDocuments(
  root: string,
  settings: Settings,
  memory: Memory<ReadRecord | Message> = noMemory(),
): Promise<Documents> {
  const messages: Message[] = [];
  const note = (more: readonly Message[]): void => {
    for (const message of more) messages.push(message);
  };
  const sourcesOf = async (folder: string): Promise<readonly Source[]> => {
    const read = await readSources(root, `content/${folder}`, markdown, 'archive/not-read');
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

  const captures: CaptureClaim[] = [];
  const records = new Map<string, { readonly quote: Quote; readonly path: string }>();
  const listed = await listSources(root, 'content/quotes', yaml, 'archive/record-not-read', 'captures');
  note(listed.messages);
  const read = await inBatches(listed.files, (file) =>
    recall(memory, file, async () => {
      const source = await readSource(file);
      return 'rule' in source ? source : parseQuoteRecord(source, settings);
    }),
  );
  for (const [index, record] of read.entries()) {
    const path = listed.files[index]?.path ?? '';
    if ('rule' in record) {
      note([record]);
      continue;
    }
    const { quote, captures: claims, messages: faults } = record;
    note(faults);
    captures.push(...claims);
    if (quote === undefined) continue;
    const earlier = records.get(quote.id);
    if (earlier === undefined) records.set(quote.id, { quote, path });
    else note([archiveMessage('archive/duplicate-id', path, { value: quote.id, other: earlier.path })]);
  }
  const quotes = new Map([...records].map(([id, { quote }]) => [id, quote]));
  return { people, pages, records: quotes, captures, messages };
}
