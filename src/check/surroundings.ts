import type { Catalogue, House } from '../archive/index.ts';
import { toLintHouse } from '../archive/index.ts';
import type { LintHouse } from '../lint/index.ts';
import type { BodySurroundings } from '../page/index.ts';
import { addressesOf, toLinkResolver } from '../page/index.ts';

/** What a file's findings may depend on beside its own words. */
export interface Surroundings {
  readonly body: BodySurroundings;
  readonly house: LintHouse;
}

/** The newsroom round a file. */
export function toSurroundings(house: House, catalogue: Catalogue): Surroundings {
  const { settings, records, media } = house;
  let addresses: ReadonlySet<string> | undefined;
  return {
    body: { settings, records, media, sourceLines: false, resolveLink: toLinkResolver(catalogue) },
    house: toLintHouse(catalogue, house, () => (addresses ??= addressesOf(house, catalogue))),
  };
}
