import type { Catalogue, House } from '../archive/index.ts';
import { tagKey } from '../archive/index.ts';
import type { Person, StaticPage } from '../content/index.ts';
import type { LinkTarget, RenderedBody } from '../html/index.ts';
import { hiddenTarget } from '../html/index.ts';
import { articleUrl, personUrl, sectionUrl, tagUrl } from './address.ts';
import type { Link, SiteView } from './page.ts';

/** What every page type needs to find its articles and links; made once a build. */
export interface PageContext {
  readonly newsroom: House;
  readonly site: SiteView;
  /** Whether bodies carry the lines of their sources, for the editor's desk. */
  readonly sourceLines: boolean;
  /** The articles that readers may see: what lists, feeds and neighbours are made of. */
  readonly catalogue: Catalogue;
  /** The body of the article at a position. */
  readonly bodyAt: (position: number) => RenderedBody;
  /** The body of a person's page or of one that is not news. */
  readonly bodyOf: (source: Person | StaticPage) => RenderedBody;
}

/** Finds what a link or a read-also line names. */
export const toLinkResolver =
  ({ find, findHidden, card }: Catalogue) =>
  (target: string): LinkTarget | typeof hiddenTarget | undefined => {
    const position = find(target);
    if (position === undefined) return findHidden(target) === undefined ? undefined : hiddenTarget;
    const article = card(position);
    return { title: article.title, url: articleUrl(article) };
  };

/** A section as a link; a section that the settings do not name keeps its slug as its name. */
export function sectionLink(slug: string, { newsroom }: PageContext): Link {
  const section = newsroom.settings.sections.find((candidate) => candidate.slug === slug);
  return { text: section?.name ?? slug, url: sectionUrl(slug) };
}

/** An article's tags as links, one for each page, in the author's order and spelling. */
export function tagLinks(tags: readonly string[], { catalogue }: PageContext): readonly Link[] {
  const links = new Map<string, Link>();
  for (const tag of tags) {
    const view = catalogue.tagViews.get(tagKey(tag));
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
