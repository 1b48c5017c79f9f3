import type { QuoteSource, Speaker, SpeakerType } from '../../quote/index.ts';
import type { DataContext } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';

const types = {
  page: 'Organization',
  person: 'Person',
  pseudonym: 'Person',
  channel: 'NewsMediaOrganization',
  radio: 'NewsMediaOrganization',
  newspaper: 'NewsMediaOrganization',
  agency: 'NewsMediaOrganization',
  organisation: 'Organization',
  group: 'Organization',
} as const satisfies Record<SpeakerType, string>;

/** Who speaks, as a `Person` or an `Organization`: a title stands beside the name, never in it. `account`: where the words were posted by the speaker. */
export function speakerData(
  { name, type, honorific, role }: Speaker,
  { plain }: DataContext,
  account: Pick<QuoteSource, 'handle' | 'profileUrl' | 'accountId'> = {},
): JsonLdNode {
  const schemaType = types[type];
  const isPerson = schemaType === 'Person';
  const { handle, profileUrl, accountId } = account;
  return {
    '@type': schemaType,
    '@id': profileUrl,
    name: plain(name),
    honorificPrefix: isPerson && honorific !== undefined ? plain(honorific) : undefined,
    jobTitle: isPerson && role !== undefined ? plain(role) : undefined,
    alternateName: handle === undefined || name === `@${handle}` ? undefined : `@${handle}`,
    url: profileUrl,
    identifier: accountId,
  };
}
