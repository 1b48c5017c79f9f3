import type { z } from 'zod';
import type { PlainValue } from '../matter/index.ts';

/** Gives what a schema gives for nearly all that authors write, in a fraction of its time; undefined where only the schema can tell. */
type PlainReader<Output = unknown> = (value: PlainValue) => Output | undefined;

const readers = new WeakMap<z.ZodType, PlainReader>();

/** The reader of a schema; undefined for one that has none. */
export const plainReader = (schema: z.ZodType): PlainReader | undefined => readers.get(schema);

/** A schema whose fields are read by `read` first. */
export function withReader<Output, Schema extends z.ZodType<Output>>(
  schema: Schema,
  read: PlainReader<Output>,
): Schema {
  readers.set(schema, read);
  return schema;
}

/** The same for a field of one text. */
export const ofText = <Output, Schema extends z.ZodType<Output>>(
  schema: Schema,
  read: (text: string) => Output | undefined,
): Schema => withReader(schema, (value) => (typeof value === 'string' ? read(value) : undefined));

/** Whether a value is a list of texts. */
export const isTexts = (value: PlainValue): value is readonly string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');
