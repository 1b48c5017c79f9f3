import type { House } from '../archive/index.ts';
import type { Article, Person, StaticPage } from '../content/index.ts';
import { type BodyInput, type RenderedBody, checkBody, renderBody } from '../html/index.ts';
import type { ParsedBody } from '../markdown/index.ts';
import type { Message } from '../message/index.ts';

/** What of a build's surroundings a body may depend on. */
export type BodySurroundings = Pick<House, 'records' | 'settings' | 'media'> &
  Pick<BodyInput, 'resolveLink'> & { readonly sourceLines: boolean };

/** The body of an article with its quotes; `parsed`: its tree, where somebody made it already. */
export const articleBody = (
  article: Article,
  surroundings: BodySurroundings,
  parsed?: ParsedBody,
): RenderedBody => renderBody(ofArticle(article, surroundings), parsed);

/** The body of a page or a person's page: it has no front-matter quotes of its own. */
export const documentBody = (source: StaticPage | Person, surroundings: BodySurroundings): RenderedBody =>
  renderBody(ofDocument(source, surroundings));

/** What `articleBody` or `documentBody` tells authors, without a page being made; `parsed`: the body's tree. */
export const bodyMessages = (
  source: Article | StaticPage | Person,
  surroundings: BodySurroundings,
  parsed: ParsedBody,
): readonly Message[] =>
  checkBody('quotes' in source ? ofArticle(source, surroundings) : ofDocument(source, surroundings), parsed);

function ofArticle(article: Article, surroundings: BodySurroundings): BodyInput {
  const { path, body, language, direction, quotes, places } = article;
  return { path, body, language, direction, quotes, places, ...surroundings };
}

function ofDocument(source: StaticPage | Person, surroundings: BodySurroundings): BodyInput {
  const { language, direction } = 'language' in source ? source : surroundings.settings;
  const { path, body } = source;
  return { path, body, language, direction, quotes: new Map(), ...surroundings };
}
