export { schemaFiles } from './schema-files.ts';
export { toSchema } from './to-schema.ts';
export type { JsonSchema } from './to-schema.ts';
