import { listKeys, mapKeys, wordKeys, wordListKey } from './entry-schema.ts';
import type { Entry } from './entry-schema.ts';

type Words = Record<string, string>;

/** Reads the value of one field; undefined for a shape that only the schema knows. */
type ReadField = (value: unknown) => string | Words | readonly (string | Words)[] | undefined;

const readWord = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function toReadMap(keys: readonly [string, ...string[]]): (value: unknown) => Words | undefined {
  const known = new Set(keys);
  return (value) => {
    if (value === '') return {};
    if (typeof value === 'string') return { [keys[0]]: value };
    if (!isPlain(value)) return undefined;
    const map: Words = {};
    for (const key of Object.keys(value)) {
      const word = value[key];
      if (typeof word !== 'string' || !known.has(key)) return undefined;
      map[key] = word;
    }
    return map;
  };
}

function toReadList<One extends string | Words>(readOne: (value: unknown) => One | undefined): ReadField {
  return (value) => {
    if (value === '') return [];
    const list: One[] = [];
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const read = readOne(one);
      if (read === undefined) return undefined;
      list.push(read);
    }
    return list;
  };
}

const readers = new Map<string, ReadField>([
  ...wordKeys.map((key): [string, ReadField] => [key, readWord]),
  ...Object.entries(mapKeys).map(([key, keys]): [string, ReadField] => [key, toReadMap(keys)]),
  ...Object.entries(listKeys).map(([key, keys]): [string, ReadField] => [key, toReadList(toReadMap(keys))]),
  [wordListKey, toReadList(readWord)],
]);

/** A record in which nothing is written. It has every field, so that all records are of one shape. */
const blank = {
  ...Object.fromEntries(wordKeys.map((key) => [key, undefined])),
  ...Object.fromEntries(Object.keys(mapKeys).map((key) => [key, {}])),
  ...Object.fromEntries([...Object.keys(listKeys), wordListKey].map((key) => [key, []])),
} as unknown as Entry;

/** What `entrySchema` gives for a record of nothing but known fields and text; undefined for every other value. */
export function plainEntry(value: unknown): Entry | undefined {
  if (!isPlain(value)) return undefined;
  const entry: Entry & Record<string, unknown> = { ...blank };
  for (const key of Object.keys(value)) {
    const field = readers.get(key)?.(value[key]);
    if (field === undefined) return undefined;
    entry[key] = field;
  }
  return entry;
}

/** Whether a value is a map of its own fields alone. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
