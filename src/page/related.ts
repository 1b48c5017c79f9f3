import type { Article } from '../content/index.ts';
import { type PageContext, tagKey } from './page-context.ts';

/** Related articles that an article shows, at most. */
export const relatedMax = 3;

/** Older articles of the section that are compared, so that a large archive costs no more than a small one. */
const comparedMax = 200;

/**
 * The articles that the author named, then older ones of the same section, those that share the most tags first.
 * Only older articles are chosen, so a new article never changes the pages of those before it.
 */
export function relatedArticles(article: Article, context: PageContext): readonly Article[] {
  const chosen = new Set<Article>();
  for (const target of article.related) {
    const found = context.findArticle(target);
    if (found !== undefined && found !== article) chosen.add(found);
  }
  const section = context.bySection.get(article.section) ?? [];
  const start = section.indexOf(article) + 1;
  const older = section.slice(start, start + comparedMax);
  const tags = new Set(article.tags.map(tagKey));
  const shared = older
    .map((candidate) => ({ candidate, count: candidate.tags.filter((tag) => tags.has(tagKey(tag))).length }))
    .sort((a, b) => b.count - a.count);
  for (const { candidate } of shared) {
    if (chosen.size >= relatedMax) break;
    chosen.add(candidate);
  }
  return [...chosen];
}
