export type * from './newsroom.ts';
export { UsageError } from './usage-error.ts';
