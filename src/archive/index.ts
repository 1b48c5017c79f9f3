export {
  articlesByMonth,
  articlesByPerson,
  articlesBySection,
  articlesByTag,
  findArticle,
  tagKey,
  toArticleFinder,
} from './index-articles.ts';
export type { ArticleIndex } from './index-articles.ts';
export { isVisible } from './is-visible.ts';
export { loadNewsroom } from './load-newsroom.ts';
export type { NewsroomRequest } from './load-newsroom.ts';
export type * from './newsroom.ts';
export { UsageError } from './usage-error.ts';
