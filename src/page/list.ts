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

/** A list whose pages are planned. */
interface List {
  readonly subject: ListSubject;
  /** What each page says of the subject. */
  readonly says: string;
  readonly context: PageContext;
  /** The words of a page, by its number: of an archive's ten thousands of pages a build makes a few. */
  readonly words: (number: number) => Pick<ListPage, 'title' | 'newer' | 'older'>;
}

/** A list; `words` as in `List`. */
export const toList = (subject: ListSubject, words: List['words'], context: PageContext): List => ({
  subject,
  says: `\n${subject.heading}\n${subject.description ?? ''}\n${subject.intro ?? ''}`,
  context,
  words,
});

// One for all: there are ten thousands of pages.
const noBodies: readonly number[] = [];

/** Plans one page of a list; `says`: all that decides its words, beside the list's subject. */
export function planListPage(
  list: List,
  number: number,
  url: string,
  shows: readonly number[],
  says: string,
): PlannedPage {
  const { layout, person } = list.subject;
  return {
    url,
    file: fileOf(url),
    layout,
    shows,
    bodies: noBodies,
    document: person?.source,
    says: says + list.says,
    make: () => makeListPage(list, number, url, shows),
  };
}

function makeListPage(
  { subject, context, words }: List,
  number: number,
  url: string,
  shows: readonly number[],
): ListPage {
  const { layout, front, heading, intro, person } = subject;
  const { settings } = context.newsroom;
  const { language, direction } = settings;
  const { title, newer, older } = words(number);
  const top = { text: heading, url: front };
  const way = url === front ? [top] : [top, { text: title, url }];
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
    teasers: shows.map((article) => toTeaser(article, context)),
    ...(newer === undefined ? {} : { newer }),
    ...(older === undefined ? {} : { older }),
    structuredData: [breadcrumbData(way, toDataContext(settings, { url, language, direction }))],
  };
}

/** A list's front with its newest articles, and its full, numbered pages: the oldest is page 1 for ever. */
export function planListPages(
  subject: ListSubject,
  articles: readonly number[],
  context: PageContext,
): readonly PlannedPage[] {
  const { front: url, heading } = subject;
  const { front, full } = toShelves(articles);
  const titles = pageTitles(context.newsroom.settings);
  const last = full.length;
  const titleOf = (number: number): string => titles.numbered(heading, number);
  const linkTo = (number: number): Link => ({ text: titleOf(number), url: shelfUrl(url, number) });
  // The front is number 0.
  const words: List['words'] = (number) =>
    number === 0
      ? { title: heading, ...(last > 0 ? { older: linkTo(last) } : {}) }
      : {
          title: titleOf(number),
          newer: number < last ? linkTo(number + 1) : { text: heading, url },
          ...(number > 1 ? { older: linkTo(number - 1) } : {}),
        };
  const list = toList(subject, words, context);
  const pages = [planListPage(list, 0, url, front, `${titles.numbering} ${String(last)}`)];
  for (const [index, shelf] of full.entries()) {
    const number = index + 1;
    const says = `${titles.numbering} ${String(number)} ${number < last ? '<' : ''}`;
    pages.push(planListPage(list, number, shelfUrl(url, number), shelf, says));
  }
  return pages;
}
