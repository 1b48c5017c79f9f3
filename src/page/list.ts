import type { Article } from '../content/index.ts';
import { fileOf, shelfUrl } from './address.ts';
import type { Link, ListPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import { toShelves } from './shelf.ts';
import { toTeaser } from './teaser.ts';

/** What a list is about: everything of its pages but their articles and numbers. */
export interface ListSubject {
  readonly layout: ListPage['layout'];
  readonly front: string;
  readonly heading: string;
  readonly description?: string;
  readonly intro?: string;
  readonly person?: NonNullable<ListPage['person']>;
}

interface Numbered {
  readonly url: string;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly newer?: Link;
  readonly older?: Link;
}

function toListPage(
  subject: ListSubject,
  { url, title, articles, newer, older }: Numbered,
  context: PageContext,
): ListPage {
  const { settings } = context.newsroom;
  const { layout, heading, description, intro, person } = subject;
  return {
    layout,
    url,
    file: fileOf(url),
    site: context.site,
    language: settings.language,
    direction: settings.direction,
    title,
    ...(description === undefined ? {} : { description }),
    heading,
    ...(intro === undefined ? {} : { intro }),
    ...(person === undefined ? {} : { person }),
    teasers: articles.map((article) => toTeaser(article, context)),
    ...(newer === undefined ? {} : { newer }),
    ...(older === undefined ? {} : { older }),
  };
}

/** A list's front with its newest articles, and its full, numbered pages: the oldest is page 1 for ever. */
export function toListPages(
  subject: ListSubject,
  articles: readonly Article[],
  context: PageContext,
): readonly ListPage[] {
  const { front, full } = toShelves(articles);
  const titles = pageTitles(context.newsroom.settings);
  const numbered = (number: number): Link | undefined =>
    number >= 1 && number <= full.length
      ? { text: titles.numbered(subject.heading, number), url: shelfUrl(subject.front, number) }
      : undefined;
  const newest = numbered(full.length);
  const pages = full.map((shelf, index): Numbered => {
    const number = index + 1;
    const older = numbered(number - 1);
    return {
      url: shelfUrl(subject.front, number),
      title: titles.numbered(subject.heading, number),
      articles: shelf,
      newer: numbered(number + 1) ?? { text: subject.heading, url: subject.front },
      ...(older === undefined ? {} : { older }),
    };
  });
  const first: Numbered = {
    url: subject.front,
    title: subject.heading,
    articles: front,
    ...(newest === undefined ? {} : { older: newest }),
  };
  return [first, ...pages].map((page) => toListPage(subject, page, context));
}
