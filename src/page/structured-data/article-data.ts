import { datelineParts } from '../dateline-parts.ts';
import { absoluteUrl } from '../address.ts';
import type { ArticlePage, PictureView } from '../page.ts';
import { authorData } from './author-data.ts';
import { claimData } from './claim-data.ts';
import { correctionData } from './correction-data.ts';
import { type DataContext, listed } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';
import { publisherData } from './newsroom-data.ts';
import { placeData } from './place-data.ts';
import { quotationData } from './quotation-data.ts';
import { citedWork, isEvent } from './source-data.ts';

/** An article as a `NewsArticle` with its quotations, the posts that it cites and the claims that it mentions (schema.org 30). */
export function articleData(page: Omit<ArticlePage, 'structuredData'>, context: DataContext): JsonLdNode {
  const { url, plain } = context;
  const { published, updated, dateline, picture, tags, body } = page;
  const place = dateline === undefined ? [] : datelineParts(dateline);
  const claims = body.shown.filter(({ kind }) => kind === 'paraphrase');
  const quotations = body.shown.filter(({ kind }) => kind !== 'paraphrase');
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: plain(page.title),
    description: page.description === undefined ? undefined : plain(page.description),
    inLanguage: page.language,
    datePublished: published?.iso,
    dateModified: (updated ?? published)?.iso,
    author: authorData(page, context),
    publisher: publisherData(context),
    dateline: place.length === 0 ? undefined : place.map(plain).join(' – '),
    locationCreated: dateline === undefined ? undefined : placeData(dateline, context),
    articleSection: plain(page.section.text),
    keywords: listed(tags.map(({ text }) => plain(text))),
    image: picture === undefined ? undefined : imageData(picture, context),
    hasPart: listed(quotations.map((shown) => quotationData(shown, context))),
    citation: listed(citations(page, context)),
    mentions: listed(claims.map((shown) => claimData(shown, context))),
    correction: listed(correctionData(page.corrections, context)),
  };
}

function imageData(picture: PictureView, { settings, plain }: DataContext): JsonLdNode {
  const { src, width, height, alt, caption, credit } = picture;
  return {
    '@type': 'ImageObject',
    url: absoluteUrl(settings.url, src),
    width,
    height,
    caption: plain(caption ?? alt),
    creditText: credit === undefined ? undefined : plain(credit),
  };
}

/** Everything published that the quotes were taken from, once each; what it is stands in full beside the words. */
function citations({ body }: Pick<ArticlePage, 'body'>, context: DataContext): readonly JsonLdNode[] {
  const cited = new Map<string, JsonLdNode>();
  for (const shown of body.shown) {
    const work = citedWork(shown, context);
    if (work === undefined || isEvent(work.type)) continue;
    const { type, id } = work;
    cited.set(id, { '@type': type, '@id': id, url: shown.quote.source.url });
  }
  return [...cited.values()];
}
