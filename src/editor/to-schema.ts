import type { ContentKind } from '../content/index.ts';
import type { KeyEntry, KeyTable } from '../matter/index.ts';

/** A JSON Schema, draft 07: the one that YAML extensions of editors read. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Whatever YAML makes of a scalar, an author means its letters; an empty value is as good as none. */
const scalar: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] };

const titles: Readonly<Record<ContentKind['id'], string>> = {
  article: 'مقال · Article',
  page: 'صفحة ثابتة · Page',
  person: 'كاتب · Person',
  quote: 'سجل اقتباس · Quote record',
  site: 'إعدادات الصحيفة · Settings',
};

/** The schema of one kind of file: completion of keys and values in both languages. It forbids no key, for keys may be spelled in more ways than can be listed; misspelled ones are told by the check. */
export function toSchema(kind: ContentKind): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const whole = objectOf(kind.keys, kind, '', definitions);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: titles[kind.id],
    ...whole,
    ...(kind.required.length === 0 ? {} : { allOf: kind.required.map((key) => requires(key, kind.keys)) }),
    definitions,
  };
}

function requires(key: string, table: KeyTable): JsonSchema {
  return { anyOf: spellings(key, table).map((name) => ({ required: [name] })) };
}

/** A map of keys; what each may hold is defined once, by the key's path, however many names it has. */
function objectOf(
  table: KeyTable,
  kind: ContentKind,
  path: string,
  definitions: Record<string, JsonSchema>,
): JsonSchema {
  const properties = Object.entries(table).flatMap(([key, entry]) => {
    const at = path === '' ? key : `${path}.${key}`;
    definitions[at] = {
      description: `${entry.names[0] ?? key} · ${key}`,
      ...valueOf(entry, kind, at, definitions),
    };
    return spellings(key, table).map((name) => [name, { $ref: `#/definitions/${at}` }] as const);
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function valueOf(
  entry: KeyEntry,
  kind: ContentKind,
  path: string,
  definitions: Record<string, JsonSchema>,
): JsonSchema {
  const names = kind.choices[path];
  const inner = (table: KeyTable, at: string): JsonSchema => {
    definitions[`${at} {}`] = objectOf(table, kind, at, definitions);
    return { $ref: `#/definitions/${encodeURIComponent(`${at} {}`)}` };
  };
  const one: readonly JsonSchema[] = [
    ...(names === undefined ? [] : [{ enum: choicesOf(names) }]),
    scalar,
    ...(entry.keys === undefined ? [] : [inner(entry.keys, path)]),
    ...(entry.ids === undefined
      ? []
      : [{ type: 'object', additionalProperties: inner(entry.ids, `${path}.*`) }]),
    ...(entry.free === true ? [{ type: 'object' }] : []),
  ];
  return { anyOf: [...one, { type: 'array', items: { anyOf: one } }] };
}

/** The first Arabic name of each value, then the values themselves. */
function choicesOf(names: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return [...new Set([...Object.values(names).flatMap(([first]) => first ?? []), ...Object.keys(names)])];
}

/** All names of a key, those with spaces also with underscores. */
function spellings(key: string, table: KeyTable): readonly string[] {
  const names = [key, ...(table[key]?.names ?? [])];
  return [...new Set(names.flatMap((name) => [name, name.replaceAll(' ', '_')]))];
}
