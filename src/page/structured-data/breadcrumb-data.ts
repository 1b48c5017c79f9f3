import { pageWordsFor } from '../../locale/index.ts';
import { absoluteUrl } from '../address.ts';
import type { Link } from '../page.ts';
import { type DataContext, partUrl } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';

/** The way from the home page down to a page, the page itself last, as a `BreadcrumbList`. */
export function breadcrumbData(below: readonly Link[], context: DataContext): JsonLdNode {
  const { settings, language, plain } = context;
  const home = { text: pageWordsFor(language, settings.words).home, url: '/' };
  return {
    '@type': 'BreadcrumbList',
    '@id': partUrl('breadcrumb', context),
    itemListElement: [home, ...below].map(({ text, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: plain(text),
      item: absoluteUrl(settings.url, url),
    })),
  };
}
