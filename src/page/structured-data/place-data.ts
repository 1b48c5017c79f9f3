import type { Dateline } from '../../content/index.ts';
import { findCountry } from '../../locale/index.ts';
import type { DataContext } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';

/** Where an article was written, as a `Place`; undefined when its dateline names no place. */
export function placeData({ city, country }: Dateline, { plain }: DataContext): JsonLdNode | undefined {
  const name = city ?? country;
  if (name === undefined) return undefined;
  return {
    '@type': 'Place',
    name: plain(name),
    address: {
      '@type': 'PostalAddress',
      addressLocality: city === undefined ? undefined : plain(city),
      // ISO 3166-1, as schema.org asks, where the country is one that we know.
      addressCountry: country === undefined ? undefined : (findCountry(country)?.code ?? plain(country)),
    },
  };
}
