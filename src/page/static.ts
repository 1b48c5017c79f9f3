import type { StaticPage } from '../content/index.ts';
import { fileOf, staticUrl } from './address.ts';
import type { TextPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import type { PlannedPage } from './planned-page.ts';
import { breadcrumbData, toDataContext } from './structured-data/index.ts';
import { toSummary } from './summary.ts';

/** A page that is not news: about, contact, corrections policy. */
export function planTextPage(source: StaticPage, context: PageContext): PlannedPage {
  const url = staticUrl(source.slug);
  const make = (): TextPage => {
    const body = context.bodyOf(source);
    const { title, language, direction } = source;
    const data = toDataContext(context.newsroom.settings, { url, language, direction });
    const description = toSummary(source.summary ?? body.text);
    return {
      layout: 'static',
      url,
      file: fileOf(url),
      site: context.site,
      language,
      direction,
      title,
      ...(description === '' ? {} : { description }),
      path: source.path,
      body,
      structuredData: [breadcrumbData([{ text: title, url }], data)],
    };
  };
  return {
    url,
    file: fileOf(url),
    layout: 'static',
    shows: [],
    bodies: [],
    document: source,
    says: '',
    make,
  };
}
