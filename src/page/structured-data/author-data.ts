import type { ArticlePage } from '../page.ts';
import { absoluteUrl } from '../address.ts';
import type { DataContext } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';
import { newsroomId } from './newsroom-data.ts';

/** Who wrote an article: those who signed it and the reporter of its dateline; without any, the agency that it came from, or the newsroom. */
export function authorData(
  { authors, dateline }: Pick<ArticlePage, 'authors' | 'dateline'>,
  { settings, plain }: DataContext,
): readonly JsonLdNode[] {
  const signed = authors.map(({ text, url }): JsonLdNode => {
    const address = absoluteUrl(settings.url, url);
    return { '@type': 'Person', '@id': `${address}#person`, name: plain(text), url: address };
  });
  const reporter = dateline?.reporter;
  const named =
    reporter === undefined || authors.some(({ text }) => text === reporter)
      ? signed
      : [...signed, { '@type': 'Person', name: plain(reporter) }];
  if (named.length > 0) return named;
  const agency = dateline?.agency;
  return [
    agency === undefined
      ? { '@id': newsroomId(settings) }
      : { '@type': 'NewsMediaOrganization', name: plain(agency) },
  ];
}
