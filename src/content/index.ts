export type * from './article.ts';
