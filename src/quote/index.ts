export type * from './quote.ts';
