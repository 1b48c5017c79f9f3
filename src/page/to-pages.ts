import type { House, Newsroom } from '../archive/index.ts';
import { articleSource, toCatalogue } from '../archive/index.ts';
import type { Article, Person, StaticPage } from '../content/index.ts';
import type { RenderedBody } from '../html/index.ts';
import type { Message } from '../message/index.ts';
import { toArticlePage } from './article.ts';
import { sectionUrl, staticUrl } from './address.ts';
import type { AssetUrls, Page, SiteView } from './page.ts';
import { type PageContext, toLinkResolver } from './page-context.ts';
import { allPages, planPages } from './plan-pages.ts';
import { planRedirects } from './redirect.ts';
import { articleBody, documentBody } from './rendered.ts';

/** What stands round every page of a newsroom. */
export function toSiteView(
  { settings, pages }: Pick<House, 'settings' | 'pages'>,
  assets: AssetUrls,
): SiteView {
  const listed = pages.flatMap((page) => (page.order === undefined ? [] : [{ page, order: page.order }]));
  return {
    settings,
    assets,
    sections: settings.sections.map(({ slug, name }) => ({ text: name, url: sectionUrl(slug) })),
    pages: listed
      .sort((a, b) => a.order - b.order || (a.page.slug < b.page.slug ? -1 : 1))
      .map(({ page }) => ({ text: page.title, url: staticUrl(page.slug) })),
  };
}

/** Every page of a newsroom in memory, feeds and site maps included, and what its authors must know of their bodies; `sourceLines` marks blocks for the editor's desk. */
export function toPages(
  newsroom: Newsroom,
  { assets, sourceLines = false }: { readonly assets: AssetUrls; readonly sourceLines?: boolean },
): { readonly pages: readonly Page[]; readonly messages: readonly Message[] } {
  const { articles, hidden, people, pages, settings, records, media } = newsroom;
  const catalogue = toCatalogue(articleSource(articles, hidden), settings.zone);
  const surroundings = { settings, records, media, sourceLines, resolveLink: toLinkResolver(catalogue) };
  const bodies = new Map<Article | Person | StaticPage, RenderedBody>([
    ...articles.map((article) => [article, articleBody(article, surroundings)] as const),
    ...[...people.values(), ...pages].map((source) => [source, documentBody(source, surroundings)] as const),
  ]);
  const bodyOf = (source: Article | Person | StaticPage | undefined): RenderedBody => {
    const body = source === undefined ? undefined : bodies.get(source);
    if (body === undefined) throw new Error('A body was asked for that belongs to no article or page');
    return body;
  };
  const context: PageContext = {
    newsroom,
    site: toSiteView(newsroom, assets),
    sourceLines,
    catalogue,
    bodyAt: (position) => bodyOf(articles[position]),
    bodyOf,
  };
  return {
    pages: [
      ...articles.map((_, position) => toArticlePage(position, context.bodyAt(position), context)),
      ...allPages(planPages(context)).map(({ make }) => make()),
      ...articles.flatMap((article) => planRedirects(article, context).map(({ make }) => make())),
    ],
    messages: [...bodies.values()].flatMap(({ messages }) => messages),
  };
}
