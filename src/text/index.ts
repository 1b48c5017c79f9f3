export type * from './direction.ts';
