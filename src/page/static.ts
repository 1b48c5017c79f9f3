import type { StaticPage } from '../content/index.ts';
import type { RenderedBody } from '../html/index.ts';
import { fileOf, staticUrl } from './address.ts';
import type { TextPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import { toSummary } from './summary.ts';

/** A page that is not news: about, contact, corrections policy. */
export function toTextPage(source: StaticPage, body: RenderedBody, context: PageContext): TextPage {
  const url = staticUrl(source.slug);
  const description = toSummary(source.summary ?? body.text);
  return {
    layout: 'static',
    url,
    file: fileOf(url),
    site: context.site,
    language: source.language,
    direction: source.direction,
    title: source.title,
    ...(description === '' ? {} : { description }),
    path: source.path,
    body,
  };
}
