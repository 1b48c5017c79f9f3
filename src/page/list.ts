import type { Person } from '../content/index.ts';
import { fileOf, shelfUrl } from './address.ts';
import type { Link, ListPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import type { PlannedPage } from './planned-page.ts';
import { toShelves } from './shelf.ts';
import { breadcrumbData, toDataContext } from './structured-data/index.ts';
import { toTeaser } from './teaser.ts';

/** What a list is about: everything of its pages but their articles and numbers. */
export interface ListSubject {
  readonly layout: ListPage['layout'];
  readonly front: string;
  readonly heading: string;
  readonly description?: string;
  readonly intro?: string;
  /** The person whose work it is, and what the page says of them. */
  readonly person?: {
    readonly source: Person;
    readonly view: () => NonNullable<ListPage['person']>;
    /** For search engines, out of the person's body. */
    readonly description: () => string;
  };
}

/** One page of a list. */
interface Numbered {
  readonly url: string;
  readonly title: string;
  readonly articles: readonly number[];
  readonly newer?: Link;
  readonly older?: Link;
}

/** Plans one page of a list. */
export function planListPage(
  subject: ListSubject,
  { url, title, articles, newer, older }: Numbered,
  context: PageContext,
): PlannedPage {
  const { settings } = context.newsroom;
  const { layout, front, heading, intro, person } = subject;
  const { language, direction } = settings;
  const own = url === front ? [] : [{ text: title, url }];
  const way = [{ text: heading, url: front }, ...own];
  const make = (): ListPage => {
    const description = person === undefined ? subject.description : person.description();
    return {
      layout,
      url,
      file: fileOf(url),
      site: context.site,
      language,
      direction,
      title,
      ...(description === undefined || description === '' ? {} : { description }),
      heading,
      ...(intro === undefined ? {} : { intro }),
      ...(person === undefined ? {} : { person: person.view() }),
      teasers: articles.map((article) => toTeaser(article, context)),
      ...(newer === undefined ? {} : { newer }),
      ...(older === undefined ? {} : { older }),
      structuredData: [breadcrumbData(way, toDataContext(settings, { url, language, direction }))],
    };
  };
  return {
    url,
    file: fileOf(url),
    layout,
    shows: articles,
    bodies: [],
    ...(person === undefined ? {} : { document: person.source }),
    says: [title, heading, subject.description, intro, newer?.text, newer?.url, older?.text, older?.url].join(
      '\n',
    ),
    make,
  };
}

/** A list's front with its newest articles, and its full, numbered pages: the oldest is page 1 for ever. */
export function planListPages(
  subject: ListSubject,
  articles: readonly number[],
  context: PageContext,
): readonly PlannedPage[] {
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
  return [first, ...pages].map((page) => planListPage(subject, page, context));
}
