export { articleSource, changedOf } from './article-source.ts';
export type { Card } from './card.ts';
export { tagKey, toCatalogue } from './catalogue.ts';
export type { Catalogue, Positions, TagView } from './catalogue.ts';
export { isVisible } from './is-visible.ts';
export { loadNewsroom } from './load-newsroom.ts';
export type { NewsroomRequest } from './load-newsroom.ts';
export type * from './newsroom.ts';
export { UsageError } from './usage-error.ts';
