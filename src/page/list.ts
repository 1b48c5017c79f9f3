import type { Person } from '../content/index.ts';
import { hashName } from '../archive/index.ts';
import { type Grain, periodKey } from '../locale/index.ts';
import { fileOf, shelfUrl } from './address.ts';
import type { Link, ListPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import type { PlannedList, PlannedPage } from './planned-page.ts';
import { type Shelf, toShelves } from './shelf.ts';
import { breadcrumbData, toDataContext } from './structured-data/index.ts';
import { toTeaser } from './teaser.ts';

/** What a list is about: everything of its pages but their articles and numbers. */
export interface ListSubject {
  readonly layout: ListPage['layout'];
  readonly front: string;
  /** Below which its shelves lie. Default: the front's address. */
  readonly base?: string;
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
  /** A digest of what each page says of the subject. */
  readonly says: string;
  readonly context: PageContext;
}

/** What a page of a list says beside its articles. */
interface ListWords {
  readonly title: string;
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
  readonly periods?: readonly Link[] | undefined;
}

// One for all: there are ten thousands of pages.
const noBodies: readonly number[] = [];

/** Plans one page of a list; `says`: all that decides its words, beside the list's subject. Of an archive's ten thousands of pages a build makes a few, so the words come last. */
function planListPage(
  list: List,
  url: string,
  shows: readonly number[],
  says: string,
  words: () => ListWords,
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
    make: () => makeListPage(list, url, shows, words()),
  };
}

function makeListPage(
  { subject, context }: List,
  url: string,
  shows: readonly number[],
  { title, newer, older, periods }: ListWords,
): ListPage {
  const { layout, front, heading, intro, person } = subject;
  const { settings } = context.newsroom;
  const { language, direction } = settings;
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
    ...(periods === undefined ? {} : { periods }),
    structuredData: [breadcrumbData(way, toDataContext(settings, { url, language, direction }))],
  };
}

/** Links from a list to others: from its front to what is newer, and to what is older than all of it. */
export interface Beyond {
  readonly newer?: Link | undefined;
  readonly older?: Link | undefined;
}

const linkText = (link: Link | undefined): string => `${link?.text ?? ''} ${link?.url ?? ''}`;

/** A list: its front with its newest articles, and its shelves, which hold what is older. */
export function planList(
  subject: ListSubject,
  articles: readonly number[],
  context: PageContext,
  beyond: Beyond = {},
): PlannedList {
  const { layout, front, base = front, heading, description = '', intro = '' } = subject;
  let pages: readonly PlannedPage[] | undefined;
  return {
    front: fileOf(front),
    shows: articles,
    document: subject.person?.source,
    says: [
      layout,
      front,
      base,
      heading,
      description,
      intro,
      linkText(beyond.newer),
      linkText(beyond.older),
    ].join('\n'),
    pages: () => (pages ??= planListPages(subject, articles, context, beyond)),
  };
}

function planListPages(
  subject: ListSubject,
  articles: readonly number[],
  context: PageContext,
  { newer, older }: Beyond,
): readonly PlannedPage[] {
  const { front: url, base = url, heading, description = '', intro = '' } = subject;
  const { front, shelves } = toShelves(articles, context.catalogue.day);
  const titles = pageTitles(context.newsroom.settings);
  // What is the same on all pages is long, and looked at for each.
  const [high, low] = hashName([titles.shelving, heading, description, intro].join('\n'));
  const list: List = { subject, context, says: `\n${String(high)} ${String(low)}` };
  const urls = shelves.map((shelf) => shelfUrl(base, shelf));
  // All that decides the words of a link to a shelf.
  const keys = shelves.map(({ last, grain }, index) => `${urls[index] ?? ''} ${periodKey(last, grain)}`);
  const isMonth = subject.layout === 'month';
  const titleOf = (shelf: Shelf): string => (isMonth ? titles.period(shelf) : titles.shelf(heading, shelf));
  const linkTo = (index: number): Link | undefined => {
    const shelf = shelves[index];
    return shelf && { text: titleOf(shelf), url: urls[index] ?? '' };
  };
  const shown = newestOfPeriods(shelves, isMonth ? 'day' : 'year');
  const periods = shown.length < (isMonth ? 1 : 2) ? undefined : shown;
  const toPeriod = (index: number): Link[] => {
    const shelf = shelves[index];
    if (shelf === undefined) return [];
    const text = isMonth ? titles.period({ ...shelf, part: 0 }) : titles.year(shelf.last);
    return [{ text, url: urls[index] ?? '' }];
  };
  const says = [linkText(newer), linkText(older), keys[0], ...shown.map((at) => keys[at])];
  const toFront = planListPage(list, url, front, says.join('\n'), () => ({
    title: heading,
    newer,
    older: older ?? linkTo(0),
    periods: periods?.flatMap(toPeriod),
  }));
  const toShelf = ({ entries }: Shelf, index: number): PlannedPage => {
    const beyond = index === shelves.length - 1 ? linkText(older) : '';
    const says = [keys[index - 1], keys[index], keys[index + 1], beyond];
    return planListPage(list, urls[index] ?? '', entries, says.join('\n'), () => ({
      title: linkTo(index)?.text ?? heading,
      newer: index === 0 ? { text: heading, url } : linkTo(index - 1),
      older: linkTo(index + 1) ?? older,
    }));
  };
  return [toFront, ...shelves.map(toShelf)];
}

/** Indexes of the newest shelf of each year, or of each day, that has one. */
function newestOfPeriods(shelves: readonly Shelf[], grain: Grain): readonly number[] {
  const keyOf = (index: number): string => periodKey(shelves[index]?.last ?? 0, grain);
  return [...shelves.keys()].filter((index) => index === 0 || keyOf(index) !== keyOf(index - 1));
}
