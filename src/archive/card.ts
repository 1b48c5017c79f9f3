import type { Article } from '../content/index.ts';

/** An article without its words: what lists, links and decisions need of it. */
export type Card = Omit<Article, 'body' | 'quotes' | 'places'>;
