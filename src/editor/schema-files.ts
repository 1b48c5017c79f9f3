import { contentKinds } from '../content/index.ts';
import { toSchema } from './to-schema.ts';

/** The schema files that are shipped, by name, as they stand on the disk. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    contentKinds.map((kind) => [`${kind.id}.json`, `${JSON.stringify(toSchema(kind), null, 1)}\n`]),
  );
}
