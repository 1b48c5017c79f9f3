import type { Card, Catalogue } from '../archive/index.ts';
import type { RenderedBody } from '../html/index.ts';
import { readingMinutes } from '../locale/index.ts';
import { isVocalised } from '../text/index.ts';
import { articleUrl, fileOf } from './address.ts';
import { toDateView } from './date-view.ts';
import type { ArticlePage, Link } from './page.ts';
import { authorLinks, type PageContext, sectionLink, tagLinks } from './page-context.ts';
import { toPictureView } from './picture-view.ts';
import { relatedPositions } from './related.ts';
import { articleData, breadcrumbData, toDataContext } from './structured-data/index.ts';
import { toSummary } from './summary.ts';
import { toTeaser } from './teaser.ts';

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** The positions of the articles before and after one in its section: only the newest article's page changes when another is published. */
export function neighboursOf(
  position: number,
  { bySection, section, sectionRank }: Catalogue,
): { readonly newer: number | undefined; readonly older: number | undefined } {
  const list = bySection.get(section(position)) ?? [];
  const rank = sectionRank(position);
  return { newer: list[rank - 1], older: list[rank + 1] };
}

function neighbourLinks(position: number, { catalogue }: PageContext): { newer?: Link; older?: Link } {
  const { newer, older } = neighboursOf(position, catalogue);
  const toLink = (neighbour: number): Link => {
    const card = catalogue.card(neighbour);
    return { text: card.title, url: articleUrl(card) };
  };
  return {
    ...(newer === undefined ? {} : { newer: toLink(newer) }),
    ...(older === undefined ? {} : { older: toLink(older) }),
  };
}

function optionalParts(article: Card, context: PageContext) {
  const { settings, media } = context.newsroom;
  const {
    kicker,
    standfirst,
    dateline,
    published,
    updated,
    embargo,
    image,
    language,
    bareDays = [],
  } = article;
  return {
    ...(kicker === undefined ? {} : { kicker }),
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(published === undefined
      ? {}
      : { published: toDateView(published, settings, language, bareDays.includes('published')) }),
    ...(updated === undefined
      ? {}
      : { updated: toDateView(updated, settings, language, bareDays.includes('updated')) }),
    ...(embargo === undefined
      ? {}
      : { embargo: toDateView(embargo, settings, language, bareDays.includes('embargo')) }),
    ...(image === undefined ? {} : { picture: toPictureView(image, media) }),
  };
}

/** What search engines and cards print under an article's title: its summary, standfirst or first paragraph. */
export function descriptionOf(article: Card, body: RenderedBody): string {
  return toSummary(article.summary ?? article.standfirst ?? firstLine(body.text));
}

/** The page of the article at a position. */
export function toArticlePage(position: number, body: RenderedBody, context: PageContext): ArticlePage {
  const article = context.catalogue.card(position);
  const { settings } = context.newsroom;
  const url = articleUrl(article);
  const description = descriptionOf(article, body);
  const pictures = body.media.length + (article.image === undefined ? 0 : 1);
  const section = sectionLink(article.section, context);
  const page: ArticlePage = {
    layout: 'article',
    url,
    file: fileOf(url),
    site: context.site,
    language: article.language,
    direction: article.direction,
    title: article.title,
    ...(description === '' ? {} : { description }),
    path: article.path,
    id: article.id,
    section,
    authors: authorLinks(article.authors, context),
    ...optionalParts(article, context),
    status: article.status,
    body,
    readingTime: readingMinutes(body.words, settings.readingSpeed, pictures),
    vocalised: isVocalised(firstLine(body.text)),
    tags: tagLinks(article.tags, context),
    corrections: article.corrections.map((correction) => ({
      ...correction,
      date: toDateView(correction.at, settings, article.language, correction.bareDay),
    })),
    related: relatedPositions(position, context.catalogue).map((other) => toTeaser(other, context)),
    ...neighbourLinks(position, context),
  };
  const data = toDataContext(settings, page);
  const way = [section, { text: article.title, url }];
  return { ...page, structuredData: [articleData(page, data), breadcrumbData(way, data)] };
}
