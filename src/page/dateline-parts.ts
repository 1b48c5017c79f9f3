import type { Dateline } from '../content/index.ts';

/** What a dateline prints, in order: city, country, and the outlet or the agency. */
export const datelineParts = ({ city, country, outlet, agency }: Dateline): readonly string[] =>
  [city, country, outlet ?? agency].filter((part) => part !== undefined);
