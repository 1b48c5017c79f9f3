import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the people's names where a peer's templates look for them: one JSON object. */
export const plainPeople =
  (file: string) =>
  (site: string, names: ReadonlyMap<string, string>): void => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), JSON.stringify(Object.fromEntries(names)));
  };
