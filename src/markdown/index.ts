export type { BodySource } from './body-context.ts';
export { parseBody } from './parse-body.ts';
export type { ParsedBody } from './parse-body.ts';
