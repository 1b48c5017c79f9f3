export { toArticleDraft } from './article-draft.ts';
export type { ArticleHouse, ArticleRequest } from './article-draft.ts';
export type { DraftProblem } from './draft-problem.ts';
export { insertQuotes } from './insert-quotes.ts';
export type { QuotesInserted } from './insert-quotes.ts';
export type { KeyLanguage } from './key-name.ts';
export { toQuoteDraft } from './quote-draft.ts';
export type { QuoteDraft, QuoteDraftResult, QuoteRequest } from './quote-draft.ts';
export { printQuotes } from './quote-sheet.ts';
