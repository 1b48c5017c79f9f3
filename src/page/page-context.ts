import type { Article, Person } from '../content/index.ts';
import type { LinkTarget } from '../html/index.ts';
import type { Newsroom } from '../archive/index.ts';
import { foldSlug, toSlug } from '../text/index.ts';
import { articleUrl, personUrl, sectionUrl, tagUrl } from './address.ts';
import { monthOf } from './month-of.ts';
import type { Link, SiteView } from './page.ts';

/** A tag with every spelling of it folded together, under the spelling that was used first. */
export interface TagView {
  readonly name: string;
  readonly slug: string;
}

/** What every page type needs to find its articles and links; made once a build. */
export interface PageContext {
  readonly newsroom: Newsroom;
  readonly site: SiteView;
  /** Whether bodies carry the lines of their sources, for the editor's desk. */
  readonly sourceLines: boolean;
  /** Published articles, newest first: what lists, feeds and neighbours are made of. */
  readonly listed: readonly Article[];
  readonly bySection: ReadonlyMap<string, readonly Article[]>;
  readonly byTag: ReadonlyMap<string, readonly Article[]>;
  readonly byPerson: ReadonlyMap<string, readonly Article[]>;
  /** Keys are `YYYY-MM`, newest first. */
  readonly byMonth: ReadonlyMap<string, readonly Article[]>;
  readonly tags: ReadonlyMap<string, TagView>;
  findArticle(target: string): Article | undefined;
  resolveLink(target: string): LinkTarget | undefined;
}

/** The key under which all spellings of a tag meet. */
export const tagKey = (tag: string): string => foldSlug(toSlug(tag));

function groupBy(articles: readonly Article[], keysOf: (article: Article) => readonly string[]) {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of new Set(keysOf(article))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [article]);
      else group.push(article);
    }
  }
  return groups;
}

function tagViews(oldestFirst: readonly Article[]): ReadonlyMap<string, TagView> {
  const views = new Map<string, TagView>();
  for (const article of oldestFirst) {
    for (const tag of article.tags) {
      const key = tagKey(tag);
      if (key !== '' && !views.has(key)) views.set(key, { name: tag, slug: toSlug(tag) });
    }
  }
  return views;
}

/** Folded slugs, so that a target typed with other hamzas is still found; the exact name wins over a folded one. */
function targetIndex(articles: readonly Article[]): (target: string) => Article | undefined {
  const exact = new Map<string, Article>();
  const folded = new Map<string, Article>();
  for (const article of articles) {
    for (const name of [article.id, article.slug, ...article.aliases]) {
      if (!exact.has(name)) exact.set(name, article);
      const key = foldSlug(toSlug(name));
      if (!folded.has(key)) folded.set(key, article);
    }
  }
  return (target) => {
    const name = target.replace(/^\/(?:a\/[a-z0-9]+\/)?/u, '').replace(/\/$/u, '');
    return exact.get(target) ?? exact.get(name) ?? folded.get(foldSlug(toSlug(name)));
  };
}

/** Indexes a newsroom for its pages. */
export function toPageContext(newsroom: Newsroom, site: SiteView, sourceLines = false): PageContext {
  const { articles, settings } = newsroom;
  const findArticle = targetIndex(articles);
  return {
    newsroom,
    site,
    sourceLines,
    listed: articles,
    bySection: groupBy(articles, (article) => [article.section]),
    byTag: groupBy(articles, (article) => article.tags.map(tagKey).filter((key) => key !== '')),
    byPerson: groupBy(articles, (article) => article.authors),
    byMonth: groupBy(articles, ({ published }) =>
      published === undefined ? [] : [monthOf(published, settings.zone)],
    ),
    tags: tagViews([...articles].reverse()),
    findArticle,
    resolveLink: (target) => {
      const article = findArticle(target);
      return article === undefined ? undefined : { title: article.title, url: articleUrl(article) };
    },
  };
}

/** A section as a link; a section that the settings do not name keeps its slug as its name. */
export function sectionLink(slug: string, { newsroom }: PageContext): Link {
  const section = newsroom.settings.sections.find((candidate) => candidate.slug === slug);
  return { text: section?.name ?? slug, url: sectionUrl(slug) };
}

/** An article's tags as links, one for each page, in the author's order and spelling. */
export function tagLinks(tags: readonly string[], context: PageContext): readonly Link[] {
  const links = new Map<string, Link>();
  for (const tag of tags) {
    const view = context.tags.get(tagKey(tag));
    if (view !== undefined && !links.has(view.slug))
      links.set(view.slug, { text: tag, url: tagUrl(view.slug) });
  }
  return [...links.values()];
}

/** A person as a link. */
export const personLink = (person: Person): Link => ({ text: person.name, url: personUrl(person.slug) });

/** The people who signed an article; ids that name nobody are left out (the archive reports them). */
export const authorLinks = (ids: readonly string[], { newsroom }: PageContext): readonly Link[] =>
  ids.flatMap((id) => {
    const person = newsroom.people.get(id);
    return person === undefined ? [] : [personLink(person)];
  });
