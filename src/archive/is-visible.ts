import type { Article, Instant } from '../content/index.ts';

/** Whether readers may see an article at an instant (ISO 8601 with zone): it is ready, its hour has come, and no embargo holds it. The one place that decides it. */
export function isVisible(article: Pick<Article, 'status' | 'published' | 'embargo'>, now: Instant): boolean {
  const { status, published, embargo } = article;
  if (status !== 'ready' || published === undefined) return false;
  const clock = Date.parse(now);
  return Date.parse(published) <= clock && (embargo === undefined || Date.parse(embargo) <= clock);
}
