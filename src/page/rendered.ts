import type { Article, Person, StaticPage } from '../content/index.ts';
import { type RenderedBody, renderBody } from '../html/index.ts';
import type { PageContext } from './page-context.ts';

/** The body of an article with its quotes. */
export function articleBody(article: Article, context: PageContext): RenderedBody {
  const { records, settings, media } = context.newsroom;
  const { path, body, language, direction, quotes, places } = article;
  return renderBody({
    path,
    body,
    language,
    direction,
    quotes,
    places,
    records,
    settings,
    media,
    resolveLink: context.resolveLink,
    sourceLines: context.sourceLines,
  });
}

/** The body of a page or a person's page: it has no front-matter quotes of its own. */
export function plainBody(source: StaticPage | Person, context: PageContext): RenderedBody {
  const { records, settings, media } = context.newsroom;
  const { language, direction } = 'language' in source ? source : settings;
  const { path, body } = source;
  return renderBody({
    path,
    body,
    language,
    direction,
    quotes: new Map(),
    records,
    settings,
    media,
    resolveLink: context.resolveLink,
    sourceLines: context.sourceLines,
  });
}
