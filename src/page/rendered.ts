import type { House } from '../archive/index.ts';
import type { Article, Person, StaticPage } from '../content/index.ts';
import { type BodyInput, type RenderedBody, renderBody } from '../html/index.ts';

/** What of a build's surroundings a body may depend on. */
export type BodySurroundings = Pick<House, 'records' | 'settings' | 'media'> &
  Pick<BodyInput, 'resolveLink'> & { readonly sourceLines: boolean };

/** The body of an article with its quotes. */
export function articleBody(article: Article, surroundings: BodySurroundings): RenderedBody {
  const { path, body, language, direction, quotes, places } = article;
  return renderBody({ path, body, language, direction, quotes, places, ...surroundings });
}

/** The body of a page or a person's page: it has no front-matter quotes of its own. */
export function documentBody(source: StaticPage | Person, surroundings: BodySurroundings): RenderedBody {
  const { language, direction } = 'language' in source ? source : surroundings.settings;
  const { path, body } = source;
  return renderBody({ path, body, language, direction, quotes: new Map(), ...surroundings });
}
