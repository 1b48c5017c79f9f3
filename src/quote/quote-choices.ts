import { platforms } from './platforms/index.ts';
import {
  basisNames,
  kindNames,
  observedNames,
  onDeletedNames,
  relationNames,
  riskNames,
  speakerTypeNames,
  statusNames,
  truthNames,
} from './quote-values.ts';

const platformNames = Object.fromEntries(
  platforms.map(({ id, names: { ar, en } }) => [id, [...ar, ...en]]),
) as Readonly<Record<string, readonly string[]>>;

/** Fields of a quote's record that take one of a few values: by dotted canonical path, each value with its names. */
export const quoteChoices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  kind: kindNames,
  type: speakerTypeNames,
  platform: platformNames,
  anonymous: truthNames,
  via_relation: relationNames,
  'via.relation': relationNames,
  status: statusNames,
  'status.value': statusNames,
  'availability.observed': observedNames,
  on_deleted: onDeletedNames,
  risk: riskNames,
  'source.platform': platformNames,
  'source.posted_at_basis': basisNames,
  'speaker.type': speakerTypeNames,
  'speaker.anonymous': truthNames,
};
