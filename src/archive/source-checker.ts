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
import { foldSlug } from '../text/index.ts';
import { toFinder } from './article-source.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkHours } from './check-hours.ts';
import { checkHouse, checkPicture, checkRelated, checkTags, usualSpellings } from './check-references.ts';
import type { Newsroom } from './newsroom.ts';
import { toNameResolver } from './resolve-names.ts';

/** One file as it would be if it were saved. */
export interface CheckedSource {
  /** What has a body. */
  readonly document?: Article | Person | StaticPage;
  /** Of the file by itself and beside the rest of the newsroom, without its body's. */
  readonly messages: readonly Message[];
}

/** Reads one file in place of what the newsroom has at its path, and checks it beside the rest; undefined for a file that is none of a newsroom's. What is asked of all articles is asked once, so that a check costs as much as one article. Never throws. */
export function toSourceChecker(newsroom: Newsroom): (source: Source) => CheckedSource | undefined {
  const { settings } = newsroom;
  const checkArticle = toArticleChecker(newsroom);
  return (source) => {
    switch (contentKindOf(source.path)?.id) {
      case 'article':
        return checkArticle(source);
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
  };
}

/** What a file that is no article claims or names that others have or lack. */
function beside(
  { path }: Source,
  { articles, people, pages, settings, media }: Newsroom,
): readonly Message[] {
  const persons = [...people.values()];
  return [...checkAddresses(articles, persons, pages), ...checkHouse(persons, pages, settings, media)].filter(
    (message) => message.path === path,
  );
}

function toArticleChecker(newsroom: Newsroom): (source: Source) => CheckedSource {
  const { articles, settings, people, pages, media, now } = newsroom;
  const resolve = toNameResolver(settings, people);
  const position = toFinder(articles);
  const targets = articles.flatMap(({ slug, id }) => [slug, id]);
  const usual = usualSpellings(articles);
  const rivals = new Map<string, Article[]>();
  for (const article of articles)
    for (const key of addressKeys(article)) {
      const known = rivals.get(key);
      if (known === undefined) rivals.set(key, [article]);
      else known.push(article);
    }
  return (source) => {
    const { article: read, messages } = parseArticle(source, settings);
    if (read === undefined) return { messages };
    const { article, messages: ofNames } = resolve(read);
    const others = new Set(
      addressKeys(article).flatMap((key) =>
        (rivals.get(key) ?? []).filter(({ path }) => path !== article.path),
      ),
    );
    return {
      document: article,
      messages: [
        ...messages,
        ...ofNames,
        ...checkAddresses([article, ...others], [], pages).filter(({ path }) => path === article.path),
        ...checkPicture(article.image, article.path, media),
        ...checkRelated(
          article,
          (target) => articles[position(target) ?? -1],
          () => targets,
        ),
        ...checkTags(article, usual),
        ...checkHours([article], now),
      ],
    };
  };
}

/** Everything by which an article's address may clash with another's. */
function addressKeys({ id, slug, aliases }: Article): readonly string[] {
  return [
    id,
    foldSlug(slug),
    `/a/${id}/${slug}/`,
    ...aliases.map((alias) => (alias.startsWith('/') ? alias : `/a/${id}/${alias}/`)),
  ];
}
