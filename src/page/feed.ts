import type { Card } from '../archive/index.ts';
import { toPlainText } from '../text/index.ts';
import { absoluteHtml } from './absolute-html.ts';
import { absoluteUrl, articleUrl } from './address.ts';
import { descriptionOf } from './article.ts';
import { changedAt } from './changed-at.ts';
import type { PlainPage } from './page.ts';
import { type PageContext, sectionLink } from './page-context.ts';
import { pageTitles } from './page-titles.ts';
import type { PlannedPage } from './planned-page.ts';
import { escapeXml } from './xml.ts';

/** Articles that the feed carries. */
const feedMax = 30;

const element = (name: string, text: string, attributes = '') =>
  `<${name}${attributes}>${escapeXml(text)}</${name}>`;

const never = new Date(0).toISOString();

function leadPicture({ image }: Card, plain: (text: string) => string): string {
  if (image === undefined) return '';
  const captions = [image.caption, image.credit].flatMap((text) =>
    text === undefined ? [] : [escapeXml(plain(text))],
  );
  const caption = captions.length === 0 ? '' : `<figcaption>${captions.join(' – ')}</figcaption>`;
  return `<figure><img src="${escapeXml(image.src)}" alt="${escapeXml(plain(image.alt))}">${caption}</figure>`;
}

function entry(position: number, context: PageContext): string {
  const article = context.catalogue.card(position);
  const body = context.bodyAt(position);
  const { settings } = context.newsroom;
  const url = absoluteUrl(settings.url, articleUrl(article));
  const plain = (text: string) =>
    toPlainText(text, { direction: article.direction, brands: settings.brands });
  const standfirst =
    article.standfirst === undefined ? '' : `<p><strong>${escapeXml(plain(article.standfirst))}</strong></p>`;
  const lead = `${standfirst}${leadPicture(article, plain)}`;
  const content = `<div lang="${escapeXml(article.language)}" dir="${article.direction}">${lead}${body.html}${body.sourcesHtml}</div>`;
  const authors = article.authors.flatMap((id) => context.newsroom.people.get(id) ?? []);
  return [
    `<entry xml:lang="${escapeXml(article.language)}">`,
    element('title', plain(article.title)),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    element('id', `${settings.url}/a/${article.id}/`),
    element('published', new Date(article.published ?? 0).toISOString()),
    element('updated', changedAt(article) ?? never),
    ...authors.map(({ name }) => `<author>${element('name', plain(name))}</author>`),
    `<category term="${escapeXml(article.section)}" label="${escapeXml(sectionLink(article.section, context).text)}"/>`,
    element('summary', plain(descriptionOf(article, body))),
    element('content', absoluteHtml(content, settings.url, url), ' type="html"'),
    '</entry>',
  ].join('\n');
}

/** The Atom feed (RFC 4287) of the newest articles, whole: cards keep text, speaker and source. */
export function planFeed(context: PageContext): PlannedPage {
  const carried = newestReady(context);
  const [url, file] = ['/feed.xml', 'feed.xml'];
  return {
    url,
    file,
    layout: 'plain',
    shows: carried,
    bodies: carried,
    says: '',
    make: () => toFeed(carried, url, file, context),
  };
}

function newestReady({ catalogue }: PageContext): readonly number[] {
  const ready: number[] = [];
  for (let position = 0; position < catalogue.count && ready.length < feedMax; position += 1) {
    const { published, status } = catalogue.card(position);
    if (published !== undefined && status === 'ready') ready.push(position);
  }
  return ready;
}

function toFeed(carried: readonly number[], url: string, file: string, context: PageContext): PlainPage {
  const { settings } = context.newsroom;
  const updated =
    carried
      .flatMap((position) => changedAt(context.catalogue.card(position)) ?? [])
      .sort()
      .at(-1) ?? never;
  const title = pageTitles(settings).feed;
  const content = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(settings.language)}">`,
    element('title', settings.name),
    ...(settings.tagline === undefined ? [] : [element('subtitle', settings.tagline)]),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absoluteUrl(settings.url, url))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(settings.url, '/'))}"/>`,
    element('id', `${settings.url}/`),
    element('updated', updated),
    `<author>${element('name', settings.name)}</author>`,
    ...carried.map((position) => entry(position, context)),
    '</feed>',
    '',
  ].join('\n');
  return {
    layout: 'plain',
    url,
    file,
    site: context.site,
    language: settings.language,
    direction: settings.direction,
    title,
    content,
  };
}
