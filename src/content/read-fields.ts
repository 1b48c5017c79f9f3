import type { z } from 'zod';
import type { KeyTable, PlainFields, PlainValue } from '../matter/index.ts';
import type { Bilingual } from '../message/index.ts';
import type { ContentRule } from './content-problems.ts';
import { contentProblems } from './content-problems.ts';
import type { Desk } from './desk.ts';
import { report } from './desk.ts';
import type { IssueParams } from './field-schemas.ts';
import { plainReader } from './plain-reader.ts';

/** A schema for each field of a file. */
export type FieldSchemas = Readonly<Record<string, z.ZodType>>;

/** What was read of each field; undefined where it is absent or faulty. */
export type FieldsOf<S extends FieldSchemas> = { readonly [K in keyof S]: z.output<S[K]> | undefined };

const shapeRules: Readonly<Record<string, ContentRule>> = {
  string: 'content/expected-text',
  array: 'content/expected-list',
  object: 'content/expected-fields',
};

/** Reads each field by its schema, on its own, so that one fault does not hide another; faults become messages in our words at the field's place. */
export function readFields<S extends FieldSchemas>(
  desk: Desk,
  schemas: S,
  fields: PlainFields,
  keys: KeyTable,
  prefix = '',
): FieldsOf<S> {
  const values: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(schemas)) {
    const value: PlainValue | undefined = fields[key];
    if (value === undefined) continue;
    const plain = plainReader(schema)?.(value);
    if (plain !== undefined) {
      values[key] = plain;
      continue;
    }
    const result = schema.safeParse(value);
    if (result.success) values[key] = result.data;
    else for (const issue of result.error.issues) reportIssue(desk, issue, prefix + key, keys);
  }
  return values as FieldsOf<S>;
}

function reportIssue(desk: Desk, issue: z.core.$ZodIssue, key: string, keys: KeyTable): void {
  const field = [key, ...issue.path.map(String)].join('.');
  const name = nameOf(field, keys);
  if (issue.code === 'custom' && isOurs(issue.params)) {
    report(desk, issue.params.rule, field, { name, ...issue.params.slots }, issue.params.expected);
    return;
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  const fields = expected === 'object' ? fieldsOf(field, keys) : undefined;
  report(desk, shapeRules[expected] ?? 'content/expected-text', field, {
    name,
    ...(fields === undefined ? {} : { fields }),
  });
}

function isOurs(params: unknown): params is IssueParams {
  return (
    typeof params === 'object' &&
    params !== null &&
    'rule' in params &&
    String(params.rule) in contentProblems
  );
}

/** A field's first Arabic name and its English one, for a sentence. */
export function nameOf(field: string, keys: KeyTable): Bilingual {
  let table: KeyTable | undefined = keys;
  let name: Bilingual = { ar: field, en: field };
  for (const part of field.split('.')) {
    if (/^\d+$/.test(part)) continue;
    const entry: KeyTable[string] | undefined = table?.[part];
    name = { ar: entry?.names[0] ?? part, en: part.replaceAll('_', ' ') };
    table = entry?.keys ?? entry?.ids;
  }
  return name;
}

/** The names of the fields that a value has; undefined where they are the author's choice. */
function fieldsOf(field: string, keys: KeyTable): Bilingual | undefined {
  let table: KeyTable | undefined = keys;
  for (const part of field.split('.')) {
    if (!/^\d+$/.test(part)) table = table?.[part]?.keys;
  }
  if (table === undefined) return undefined;
  const names = Object.keys(table).map((key) => nameOf(key, table ?? {}));
  return { ar: names.map(({ ar }) => ar).join('، '), en: names.map(({ en }) => en).join(', ') };
}
