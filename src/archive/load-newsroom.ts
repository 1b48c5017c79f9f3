import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle, parsePage, parsePerson, parseQuoteRecord, parseSettings } from '../content/index.ts';
import type { Article, Instant, Person, StaticPage } from '../content/index.ts';
import { sortMessages } from '../message/index.ts';
import type { Message } from '../message/index.ts';
import type { Quote } from '../quote/index.ts';
import { archiveMessage } from './archive-problems.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkReferences } from './check-references.ts';
import { isVisible } from './is-visible.ts';
import { codeOf } from './list-files.ts';
import type { Newsroom } from './newsroom.ts';
import { readMedia } from './read-media.ts';
import { readSource, readSources } from './read-sources.ts';
import { toNameResolver } from './resolve-names.ts';
import { UsageError } from './usage-error.ts';

const markdown = /\.(?:md|markdown)$/i;
const yaml = /\.ya?ml$/i;
const settingsPath = 'content/site.yml';

/** What one build asks of a newsroom. */
export interface NewsroomRequest {
  /** The only clock: ISO 8601 with zone. */
  readonly now: Instant;
  /** Whether drafts, articles in review, and those whose hour has not come are shown too: for the editor's desk, never for readers. */
  readonly drafts: boolean;
}

/** Reads a whole newsroom and checks it as one. Without a newsroom when its settings cannot be read; throws UsageError when the folder is not a newsroom. */
export async function loadNewsroom(
  folder: string,
  { now, drafts }: NewsroomRequest,
): Promise<{ readonly newsroom?: Newsroom; readonly messages: readonly Message[] }> {
  const root = await findRoot(folder);
  const source = await readSource({ path: settingsPath, file: join(root, settingsPath) });
  if ('rule' in source) return { messages: [source] };
  const { settings, messages: settingsMessages } = parseSettings(source);
  if (settings === undefined) return { messages: settingsMessages };

  const messages: Message[] = [...settingsMessages];
  const note = (more: readonly Message[]): void => {
    for (const message of more) messages.push(message);
  };
  const read = async <T>(
    name: string,
    ending: RegExp,
    parse: (source: { path: string; text: string }) => { readonly messages: readonly Message[] } & T,
  ) => {
    const { sources, messages: faults } =
      name === 'quotes'
        ? await readSources(root, 'content/quotes', ending, 'archive/record-not-read', 'captures')
        : await readSources(root, `content/${name}`, ending, 'archive/not-read');
    note(faults);
    return sources.map(parse);
  };

  const people = new Map<string, Person>();
  for (const { person, messages: faults } of await read('people', markdown, parsePerson)) {
    note(faults);
    if (person !== undefined && !people.has(person.id)) people.set(person.id, person);
  }
  const pages: StaticPage[] = [];
  for (const { page, messages: faults } of await read('pages', markdown, (file) =>
    parsePage(file, settings),
  )) {
    note(faults);
    if (page !== undefined) pages.push(page);
  }
  const records = new Map<string, Quote>();
  const recordPaths = new Map<string, string>();
  for (const { quote, path, messages: faults } of await read('quotes', yaml, (file) => ({
    ...parseQuoteRecord(file, settings),
    path: file.path,
  }))) {
    note(faults);
    if (quote === undefined) continue;
    const earlier = recordPaths.get(quote.id);
    if (earlier === undefined) {
      records.set(quote.id, quote);
      recordPaths.set(quote.id, path);
    } else note([archiveMessage('archive/duplicate-id', path, { value: quote.id, other: earlier })]);
  }
  const { media, messages: mediaFaults } = await readMedia(root);
  note(mediaFaults);

  const resolveNames = toNameResolver(settings, people);
  const articles: Article[] = [];
  const isShown = (article: Article): boolean =>
    drafts ? article.status !== 'withdrawn' : isVisible(article, now);
  for (const { article, unfinished, messages: faults } of await read('articles', markdown, (file) =>
    parseArticle(file, settings),
  )) {
    if (article === undefined) {
      note(faults);
      continue;
    }
    const resolved = resolveNames(article);
    articles.push(resolved.article);
    const all = [...faults, ...resolved.messages];
    note(unfinished && !isShown(article) ? all.map(soften) : all);
  }
  note(checkAddresses(articles, [...people.values()], pages));
  note(checkReferences(articles, [...people.values()], pages, settings, media));

  const newsroom: Newsroom = {
    root,
    settings,
    articles: articles.filter(isShown).toSorted(compareArticles),
    people,
    pages,
    records,
    media,
    now,
  };
  return { newsroom, messages: sortMessages(messages) };
}

/** An unfinished article that readers do not see must not hold back those that they do. */
function soften(message: Message): Message {
  return message.severity === 'error' ? { ...message, severity: 'warning' } : message;
}

/** Newest first, those without a date before them all; ties by path. */
function compareArticles(a: Article, b: Article): number {
  const [first, second] = [a, b].map(({ published }) =>
    published === undefined ? Infinity : Date.parse(published),
  );
  if (first !== second) return (second ?? 0) > (first ?? 0) ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}

async function findRoot(folder: string): Promise<string> {
  const explain = (ar: string, en: string, cause: unknown): UsageError =>
    new UsageError({ ar, en }, { cause });
  let root: string;
  try {
    root = await realpath(folder);
  } catch (error) {
    throw explain(
      `لا مجلد في ${folder} (${codeOf(error)}). اكتب مسار مجلد الصحيفة بعد --root.`,
      `There is no folder at ${folder} (${codeOf(error)}). Give the newsroom’s folder after --root.`,
      error,
    );
  }
  for (const [path, isRight] of [
    ['content', 'isDirectory'],
    [settingsPath, 'isFile'],
  ] as const) {
    try {
      const stats = await lstat(join(root, path));
      if (stats[isRight]()) continue;
      throw new Error(`${path} is a link or not what its name says`);
    } catch (error) {
      throw explain(
        `المجلد ${root} ليس مجلد صحيفة: لا يوجد فيه ${path}. أنشئ الملف content/site.yml، أو اكتب مسار مجلد الصحيفة بعد --root.`,
        `The folder ${root} is not a newsroom: it has no ${path}. Create content/site.yml, or give the newsroom’s folder after --root.`,
        error,
      );
    }
  }
  return root;
}
