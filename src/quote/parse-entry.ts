import { foldKey } from '../matter/index.ts';
import { nearest } from '../text/index.ts';
import type { KeyEntry, KeyTable } from '../matter/index.ts';
import { entrySchema } from './entry-schema.ts';
import type { Entry } from './entry-schema.ts';
import { plainEntry } from './plain-entry.ts';
import { problems } from './problem.ts';
import type { Report } from './problem.ts';
import { quoteKeys } from './quote-keys.ts';

/** The record in its right shape. A field of the wrong shape is reported and left out; undefined when nothing can be read. */
export function parseEntry(id: string, value: unknown, report: Report): Entry | undefined {
  const plain = plainEntry(value);
  if (plain !== undefined) return plain;
  const first = entrySchema.safeParse(value);
  if (first.success) return first.data;
  const spoilt = new Set<PropertyKey>();
  for (const issue of first.error.issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report([...path, key], problems.unknownKey(key, nearKeys(key, path)));
        spoilt.add(path[0] ?? key);
      }
    } else {
      report(path, path.length === 0 ? problems.notFields(id) : problems.wrongShape(nameOf(path)));
      if (path[0] !== undefined) spoilt.add(path[0]);
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const rest = entrySchema.safeParse(
    Object.fromEntries(Object.entries(value).filter(([key]) => !spoilt.has(key))),
  );
  return rest.success ? rest.data : undefined;
}

/** The name of the innermost field of a path, in both languages of keys. */
function nameOf(path: readonly (string | number)[]): { readonly ar: string; readonly en: string } {
  let table: KeyTable | undefined = quoteKeys;
  let name = { ar: '', en: '' };
  for (const step of path) {
    if (typeof step === 'number') continue;
    const entry: KeyEntry | undefined = table?.[step];
    name = { ar: entry?.names[0] ?? step, en: step.replaceAll('_', ' ') };
    table = entry?.keys;
  }
  return name;
}

function nearKeys(key: string, path: readonly (string | number)[]): readonly string[] {
  const top: KeyTable = quoteKeys;
  const parent = typeof path[0] === 'string' ? top[path[0]]?.keys : top;
  const names = Object.entries(parent ?? {}).flatMap(([canonical, entry]) => [...entry.names, canonical]);
  return nearest(key, names, foldKey).slice(0, 1);
}
