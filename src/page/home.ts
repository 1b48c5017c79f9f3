import { fileOf } from './address.ts';
import { monthLinks } from './month.ts';
import type { HomePage } from './page.ts';
import { type PageContext, sectionLink } from './page-context.ts';
import { toTeaser } from './teaser.ts';

/** How many articles stand in each part of the home page, and how many months its archive lists. */
const secondaryMax = 4;
const blockMax = 4;
const newestMax = 8;
const monthsMax = 12;

/** The home page: the newest article leads, the next stand by it, then a block for each section of what is left. */
export function toHomePage(context: PageContext): HomePage {
  const { settings } = context.newsroom;
  const [lead, ...rest] = context.listed;
  const secondary = rest.slice(0, secondaryMax);
  const shown = new Set([...(lead === undefined ? [] : [lead]), ...secondary]);
  const blocks = settings.sections.flatMap(({ slug }) => {
    const articles: (typeof rest)[number][] = [];
    for (const article of context.bySection.get(slug) ?? []) {
      if (articles.length === blockMax) break;
      if (!shown.has(article)) articles.push(article);
    }
    if (articles.length === 0) return [];
    return [
      { section: sectionLink(slug, context), teasers: articles.map((article) => toTeaser(article, context)) },
    ];
  });
  const description = settings.description ?? settings.tagline;
  return {
    layout: 'home',
    url: '/',
    file: fileOf('/'),
    site: context.site,
    language: settings.language,
    direction: settings.direction,
    title: settings.tagline ?? settings.name,
    ...(description === undefined ? {} : { description }),
    ...(lead === undefined ? {} : { lead: toTeaser(lead, context) }),
    secondary: secondary.map((article) => toTeaser(article, context)),
    blocks,
    newest: context.listed.slice(0, newestMax).map((article) => toTeaser(article, context)),
    archive: monthLinks(context).slice(0, monthsMax),
  };
}
