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

/** One page of a list. Its words are not put together before it is made: of an archive's ten thousands of pages a build makes a few. */
interface Numbered {
  readonly url: string;
  readonly title: () => string;
  readonly articles: readonly number[];
  readonly newer?: () => Link;
  readonly older?: () => Link;
  /** All that decides title and links, beside the list's subject. */
  readonly says: string;
}

/** Plans one page of a list. */
export function planListPage(
  subject: ListSubject,
  { url, title: toTitle, articles, newer, older, says }: Numbered,
  context: PageContext,
): PlannedPage {
  const { layout, front, heading, intro, person } = subject;
  const make = (): ListPage => {
    const { settings } = context.newsroom;
    const { language, direction } = settings;
    const title = toTitle();
    const own = url === front ? [] : [{ text: title, url }];
    const way = [{ text: heading, url: front }, ...own];
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
      ...(newer === undefined ? {} : { newer: newer() }),
      ...(older === undefined ? {} : { older: older() }),
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
    says: `${says}\n${heading}\n${subject.description ?? ''}\n${intro ?? ''}`,
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
  const last = full.length;
  const titleOf = (number: number): string => titles.numbered(subject.heading, number);
  const linkTo = (number: number) => (): Link => ({
    text: titleOf(number),
    url: shelfUrl(subject.front, number),
  });
  const toFront = (): Link => ({ text: subject.heading, url: subject.front });
  const pages = full.map((shelf, index): Numbered => {
    const number = index + 1;
    return {
      url: shelfUrl(subject.front, number),
      title: () => titleOf(number),
      articles: shelf,
      newer: number < last ? linkTo(number + 1) : toFront,
      ...(number > 1 ? { older: linkTo(number - 1) } : {}),
      says: `${titles.numbering} ${String(number)} ${number < last ? '<' : ''}`,
    };
  });
  const first: Numbered = {
    url: subject.front,
    title: () => subject.heading,
    articles: front,
    ...(last > 0 ? { older: linkTo(last) } : {}),
    says: `${titles.numbering} ${String(last)}`,
  };
  return [first, ...pages].map((page) => planListPage(subject, page, context));
}
