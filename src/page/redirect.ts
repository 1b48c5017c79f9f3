import type { Card } from '../archive/index.ts';
import { absoluteUrl, articleUrl, fileOf } from './address.ts';
import type { PlainPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import type { PlannedPage } from './planned-page.ts';
import { escapeXml } from './xml.ts';

/** An alias is an old slug of the article, or a whole old path when it begins with a slash. */
const aliasUrl = (alias: string, { id }: Card): string =>
  alias.startsWith('/') ? alias.replace(/\/?$/u, '/') : `/a/${id}/${alias}/`;

/** Pages at an article's old addresses, that lead to the present one without JavaScript. */
export function planRedirects(article: Card, context: PageContext): readonly PlannedPage[] {
  const { settings } = context.newsroom;
  const target = articleUrl(article);
  const urls = new Set(article.aliases.map((alias) => aliasUrl(alias, article)));
  urls.delete(target);
  const address = escapeXml(absoluteUrl(settings.url, target));
  const path = escapeXml(encodeURI(target));
  const title = escapeXml(article.title);
  const content = `<!DOCTYPE html>
<html lang="${escapeXml(article.language)}" dir="${article.direction}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="canonical" href="${address}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${path}">
</head>
<body><p><a href="${path}">${title}</a></p></body>
</html>
`;
  return [...urls].map((url) => {
    const make = (): PlainPage => ({
      layout: 'plain',
      url,
      file: fileOf(url),
      site: context.site,
      language: article.language,
      direction: article.direction,
      title: article.title,
      content,
    });
    return { url, file: fileOf(url), layout: 'plain', shows: [], bodies: [], says: content, make };
  });
}
