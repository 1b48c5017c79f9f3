import { foldKey } from './fold-key.ts';
import type { IsKey } from './key-line.ts';
import type { KeyEntry, KeyTable } from './key-table.ts';
import { keyText } from './written-text.ts';

const namesByTable = new WeakMap<KeyTable, ReadonlyMap<string, string>>();
/** What a name is made of that needs no marks round it, and no folding. */
const plainName = /^[A-Za-z\u0621-\u063A\u0641-\u064A][\p{L}\p{N}\p{M} _-]*$/u;

const isKeyByTable = new WeakMap<KeyTable, IsKey>();

/** The canonical names of a table by every folded name. */
function namesOf(table: KeyTable): ReadonlyMap<string, string> {
  const known = namesByTable.get(table);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const canonical of Object.keys(table)) names.set(foldKey(canonical), canonical);
  for (const [canonical, entry] of Object.entries(table)) {
    for (const name of entry.names) if (!names.has(foldKey(name))) names.set(foldKey(name), canonical);
  }
  namesByTable.set(table, names);
  return names;
}

/** The canonical name of a key, undefined when the table does not have it. */
export function canonicalKey(table: KeyTable, key: string): string | undefined {
  return namesOf(table).get(foldKey(key));
}

const entryByTable = new WeakMap<KeyTable, ReadonlyMap<string, KeyEntry>>();

/** What the value of a key may hold; undefined for a key that is not written just as the table has it. */
export function entryNamed(table: KeyTable, key: string): KeyEntry | undefined {
  let entries = entryByTable.get(table);
  if (entries === undefined) {
    const names = Object.entries(table).flatMap(([canonical, entry]) => [canonical, ...entry.names]);
    entries = new Map(
      names.flatMap((name) => {
        const entry = table[canonicalKey(table, name) ?? ''];
        return entry === undefined || keyText(name) !== name || !plainName.test(name) ? [] : [[name, entry]];
      }),
    );
    entryByTable.set(table, entries);
  }
  return entries.get(key);
}

/** Tells the keys of a table, at any depth, from other words. */
export function toIsKey(table: KeyTable): IsKey {
  const known = isKeyByTable.get(table);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const tables = new Set<KeyTable>();
  const collect = (inner: KeyTable): void => {
    if (tables.has(inner)) return;
    tables.add(inner);
    for (const name of namesOf(inner).keys()) names.add(name);
    for (const { keys, ids } of Object.values(inner)) {
      if (keys !== undefined) collect(keys);
      if (ids !== undefined) collect(ids);
    }
  };
  collect(table);
  const isKey: IsKey = (name) => names.has(foldKey(name));
  isKeyByTable.set(table, isKey);
  return isKey;
}

/** The canonical name of a key within a value, and what its own value may hold; undefined when the value has no such key. A value whose keys are the author's choice has every key. */
export function canonicalIn(
  entry: KeyEntry | undefined,
  key: string,
): { readonly key: string; readonly entry: KeyEntry | undefined } | undefined {
  if (entry?.keys !== undefined) {
    const canonical = canonicalKey(entry.keys, key);
    return canonical === undefined ? undefined : { key: canonical, entry: entry.keys[canonical] };
  }
  if (entry?.ids !== undefined) return { key, entry: { names: [], keys: entry.ids } };
  return { key, entry };
}
