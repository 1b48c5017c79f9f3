import { fileOf } from './address.ts';
import { monthLinks } from './month.ts';
import { newestPositions } from './not-found.ts';
import type { HomePage } from './page.ts';
import { type PageContext, sectionLink } from './page-context.ts';
import type { PlannedPage } from './planned-page.ts';
import { newsroomData, siteData, toDataContext } from './structured-data/index.ts';
import { toTeaser } from './teaser.ts';

/** How many articles stand in each part of the home page, and how many months its archive lists. */
const secondaryMax = 4;
const blockMax = 4;
const newestMax = 8;
const monthsMax = 12;

/** The home page: the newest article leads, the next stand by it, then a block for each section of what is left. */
export function planHomePage(context: PageContext): PlannedPage {
  const { newsroom, catalogue } = context;
  const { settings } = newsroom;
  const [lead, ...secondary] = newestPositions(context, 1 + secondaryMax);
  const newest = newestPositions(context, newestMax);
  const blocks = settings.sections.flatMap(({ slug }) => {
    const shown = (catalogue.bySection.get(slug) ?? [])
      .slice(0, blockMax + 1 + secondaryMax)
      .filter((position) => position > secondary.length)
      .slice(0, blockMax);
    return shown.length === 0 ? [] : [{ section: sectionLink(slug, context), shown }];
  });
  const archive = monthLinks(context).slice(0, monthsMax);
  const description = settings.description ?? settings.tagline;
  const teaser = (position: number) => toTeaser(position, context);
  const url = '/';
  const { language, direction } = settings;
  const data = toDataContext(settings, { url, language, direction });
  const make = (): HomePage => ({
    layout: 'home',
    url,
    file: fileOf(url),
    site: context.site,
    language,
    direction,
    title: settings.tagline ?? settings.name,
    ...(description === undefined ? {} : { description }),
    ...(lead === undefined ? {} : { lead: teaser(lead) }),
    secondary: secondary.map(teaser),
    blocks: blocks.map(({ section, shown }) => ({ section, teasers: shown.map(teaser) })),
    newest: newest.map(teaser),
    archive,
    structuredData: [newsroomData(data), siteData(data)],
  });
  return {
    url,
    file: fileOf(url),
    layout: 'home',
    shows: [...newest, ...blocks.flatMap(({ shown }) => shown)],
    bodies: [],
    says: [
      ...blocks.map(({ section, shown }) => `${section.url} ${String(shown.length)}`),
      ...archive.map((month) => `${month.text} ${month.url}`),
    ].join('\n'),
    make,
  };
}
