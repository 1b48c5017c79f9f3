import { articleUrl } from './address.ts';
import { toDateView, toDayView } from './date-view.ts';
import type { Teaser } from './page.ts';
import { authorLinks, sectionLink, type PageContext } from './page-context.ts';
import { toPictureView } from './picture-view.ts';

/** Teasers that are kept after they were made: the lists of a newsroom show the same articles. */
const keptMax = 2048;

const keptOf = new WeakMap<PageContext, Map<number, Teaser>>();

/** The article at a position as it stands in a list. */
export function toTeaser(position: number, context: PageContext): Teaser {
  const kept = keptOf.get(context) ?? new Map<number, Teaser>();
  const known = kept.get(position);
  if (known !== undefined) return known;
  const teaser = makeTeaser(position, context);
  if (kept.size >= keptMax) kept.clear();
  keptOf.set(context, kept.set(position, teaser));
  return teaser;
}

function makeTeaser(position: number, context: PageContext): Teaser {
  const article = context.catalogue.card(position);
  const { settings, media } = context.newsroom;
  const summary = article.summary ?? article.standfirst;
  return {
    url: articleUrl(article),
    title: article.title,
    ...(article.kicker === undefined ? {} : { kicker: article.kicker }),
    ...(summary === undefined ? {} : { summary }),
    section: sectionLink(article.section, context),
    authors: authorLinks(article.authors, context),
    ...(article.published === undefined
      ? {}
      : { published: toDayView(article.published, settings, settings.language) }),
    ...(article.image === undefined ? {} : { picture: toPictureView(article.image, media) }),
    language: article.language,
    direction: article.direction,
    status: article.status,
    ...(article.embargo === undefined
      ? {}
      : {
          embargo: toDateView(
            article.embargo,
            settings,
            settings.language,
            article.bareDays?.includes('embargo'),
          ),
        }),
  };
}
