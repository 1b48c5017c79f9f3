import { join } from 'node:path';
import { parseSettings } from '../content/index.ts';
import type { Article, Instant } from '../content/index.ts';
import { sortMessages } from '../message/index.ts';
import type { Message } from '../message/index.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCaptures } from './check-captures.ts';
import { checkHours } from './check-hours.ts';
import { checkReferences } from './check-references.ts';
import { findMisplaced } from './find-misplaced.ts';
import { findRoot, settingsPath } from './find-root.ts';
import { isVisible } from './is-visible.ts';
import type { Newsroom } from './newsroom.ts';
import { readContent } from './read-content.ts';
import { readMedia } from './read-media.ts';
import { readSource } from './read-sources.ts';
import { toNameResolver } from './resolve-names.ts';

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

  const content = await readContent(root, settings);
  const { people, pages, records } = content;
  const { media, messages: mediaMessages } = await readMedia(root);
  const resolved = content.articles.map(toNameResolver(settings, people));
  const articles = resolved.map(({ article }) => article);
  const isShown = (article: Article): boolean =>
    drafts ? article.status !== 'withdrawn' : isVisible(article, now);
  const shown = articles.filter(isShown);

  const messages = [
    ...settingsMessages,
    ...content.messages,
    ...mediaMessages,
    ...(await findMisplaced(root)),
    ...resolved.flatMap((each) => each.messages),
    ...checkAddresses(articles, [...people.values()], pages),
    ...checkReferences(articles, [...people.values()], pages, settings, media),
    ...checkHours(articles, now),
    ...(await checkCaptures(root, content.captures)),
  ];
  const shownPaths = new Set(shown.map(({ path }) => path));
  const isPutOff = (path: string): boolean => content.unfinished.has(path) && !shownPaths.has(path);
  const newsroom: Newsroom = {
    root,
    settings,
    articles: shown.toSorted(compareArticles),
    hidden: articles.filter((article) => !isShown(article)),
    people,
    pages,
    records,
    media,
    now,
  };
  return {
    newsroom,
    messages: sortMessages(messages.map((message) => (isPutOff(message.path) ? soften(message) : message))),
  };
}

/** An unfinished article that readers do not see must not hold back those that they do. */
export function soften(message: Message): Message {
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
