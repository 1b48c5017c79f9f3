export type * from './newsroom.ts';
