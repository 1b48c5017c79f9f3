import {
  contentKindOf,
  parseArticle,
  parsePage,
  parsePerson,
  parseQuoteRecord,
  parseSettings,
} from '../content/index.ts';
import type { Article, Person, StaticPage } from '../content/index.ts';
import type { Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkHours } from './check-hours.ts';
import { checkReferences } from './check-references.ts';
import type { Newsroom } from './newsroom.ts';
import { toNameResolver } from './resolve-names.ts';

/** One file as it would be if it were saved. */
export interface CheckedSource {
  /** What has a body. */
  readonly document?: Article | Person | StaticPage;
  /** Of the file by itself and beside the rest of the newsroom, without its body's. */
  readonly messages: readonly Message[];
}

/** Reads one file in place of what the newsroom has at its path, and checks it beside the rest. Undefined for a file that is none of a newsroom's. Never throws. */
export function checkSource(source: Source, newsroom: Newsroom): CheckedSource | undefined {
  const { settings } = newsroom;
  switch (contentKindOf(source.path)?.id) {
    case 'article':
      return checkArticle(source, newsroom);
    case 'page': {
      const { page, messages } = parsePage(source, settings);
      if (page === undefined) return { messages };
      const pages = [...newsroom.pages.filter(({ path }) => path !== page.path), page];
      return { document: page, messages: [...messages, ...beside(source, { ...newsroom, pages })] };
    }
    case 'person': {
      const { person, messages } = parsePerson(source);
      if (person === undefined) return { messages };
      const people = new Map([...newsroom.people, [person.id, person]]);
      return { document: person, messages: [...messages, ...beside(source, { ...newsroom, people })] };
    }
    case 'quote':
      return { messages: parseQuoteRecord(source, settings).messages };
    case 'site': {
      const { settings: read, messages } = parseSettings(source);
      if (read === undefined) return { messages };
      return { messages: [...messages, ...beside(source, { ...newsroom, settings: read })] };
    }
    case undefined:
      return undefined;
  }
}

function checkArticle(source: Source, newsroom: Newsroom): CheckedSource {
  const { settings, people, now } = newsroom;
  const { article: read, messages } = parseArticle(source, settings);
  if (read === undefined) return { messages };
  const { article, messages: ofNames } = toNameResolver(settings, people)(read);
  const articles = [article, ...newsroom.articles.filter(({ path }) => path !== article.path)];
  return {
    document: article,
    messages: [
      ...messages,
      ...ofNames,
      ...beside(source, { ...newsroom, articles }),
      ...checkHours([article], now),
    ],
  };
}

/** What a file claims or names that others have or lack. */
function beside(
  { path }: Source,
  { articles, people, pages, settings, media }: Newsroom,
): readonly Message[] {
  const persons = [...people.values()];
  return [
    ...checkAddresses(articles, persons, pages),
    ...checkReferences(articles, persons, pages, settings, media),
  ].filter((message) => message.path === path);
}
