import type { Newsroom } from '../archive/index.ts';
import type { Article } from '../content/index.ts';
import type { RenderedBody } from '../html/index.ts';
import type { Message } from '../message/index.ts';
import { sectionUrl, staticUrl } from './address.ts';
import { toArticlePage } from './article.ts';
import { toFeed } from './feed.ts';
import { toHomePage } from './home.ts';
import { toMonthPages } from './month.ts';
import { toNotFoundPage } from './not-found.ts';
import type { AssetUrls, Page, SiteView } from './page.ts';
import { toPageContext } from './page-context.ts';
import { toPersonPages } from './person.ts';
import { toRedirects } from './redirect.ts';
import { articleBody, plainBody } from './rendered.ts';
import { toSectionPages } from './section.ts';
import { toSitemaps } from './sitemap.ts';
import { toTextPage } from './static.ts';
import { toTagPages } from './tag.ts';

/** What stands round every page of a newsroom. */
export function toSiteView({ settings, pages }: Newsroom, assets: AssetUrls): SiteView {
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

/** Every page of a newsroom, feeds and site maps included, and what its authors must know of their bodies; `sourceLines` marks blocks for the editor's desk. */
export function toPages(
  newsroom: Newsroom,
  { assets, sourceLines = false }: { readonly assets: AssetUrls; readonly sourceLines?: boolean },
): { readonly pages: readonly Page[]; readonly messages: readonly Message[] } {
  const context = toPageContext(newsroom, toSiteView(newsroom, assets), sourceLines);
  const messages: Message[] = [];
  const keep = (body: RenderedBody): RenderedBody => {
    messages.push(...body.messages);
    return body;
  };
  const bodies = new Map<Article, RenderedBody>(
    newsroom.articles.map((article) => [article, keep(articleBody(article, context))]),
  );
  const bodyOf = (article: Article): RenderedBody => bodies.get(article) ?? articleBody(article, context);
  const pages: readonly Page[] = [
    toHomePage(context),
    ...newsroom.articles.map((article) => toArticlePage(article, context, bodyOf(article))),
    ...toSectionPages(context),
    ...toTagPages(context),
    ...[...newsroom.people.values()].flatMap((person) =>
      toPersonPages(person, keep(plainBody(person, context)), context),
    ),
    ...toMonthPages(context),
    ...newsroom.pages.map((page) => toTextPage(page, keep(plainBody(page, context)), context)),
    toNotFoundPage(context),
  ];
  return {
    pages: [
      ...pages,
      ...newsroom.articles.flatMap((article) => toRedirects(article, context)),
      toFeed(context, bodyOf),
      ...toSitemaps(context, pages),
    ],
    messages,
  };
}
