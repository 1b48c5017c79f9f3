export { fileStart } from './message.ts';
export type * from './message.ts';
