export type * from './article.ts';
export { parseArticle } from './parse-article.ts';
export type { ArticleSettings } from './parse-article.ts';
export { parseDateline } from './parse-dateline.ts';
export { isBefore, parseInstant } from './instant.ts';
export type { InstantFault, InstantReading } from './instant.ts';
export { parsePage } from './parse-page.ts';
export { parsePerson } from './parse-person.ts';
export { parseSettings } from './parse-settings.ts';
