import type { Settings } from '../../content/index.ts';
import { absoluteUrl, staticUrl } from '../address.ts';
import type { DataContext } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';

/** The address that names the newsroom itself. */
export const newsroomId = ({ url }: Settings): string => `${url}/#newsroom`;

/** The newsroom as a `NewsMediaOrganization`: what an article says of its publisher. */
export function publisherData({ settings, plain }: DataContext): JsonLdNode {
  const { name, url, theme } = settings;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': newsroomId(settings),
    name: plain(name),
    url: `${url}/`,
    logo: theme.logo === undefined ? undefined : absoluteUrl(url, theme.logo),
  };
}

/** The newsroom with how to reach it and what it does about its errors. */
export function newsroomData(context: DataContext): JsonLdNode {
  const { settings, plain } = context;
  const { url, description, contact, correctionsPolicy } = settings;
  return {
    ...publisherData(context),
    description: description === undefined ? undefined : plain(description),
    email: contact.email,
    telephone: contact.phone,
    address: contact.address === undefined ? undefined : plain(contact.address),
    correctionsPolicy:
      correctionsPolicy === undefined ? undefined : absoluteUrl(url, staticUrl(correctionsPolicy)),
  };
}

/** The site as a `WebSite` of its newsroom. */
export function siteData({ settings, plain }: DataContext): JsonLdNode {
  const { name, url, tagline, language } = settings;
  return {
    '@type': 'WebSite',
    '@id': `${url}/#site`,
    name: plain(name),
    alternateName: tagline === undefined ? undefined : plain(tagline),
    url: `${url}/`,
    inLanguage: language,
    publisher: { '@id': newsroomId(settings) },
  };
}
