import type { Article, Instant } from '../content/index.ts';

/** What decides whether readers may see an article. */
export interface Visibility {
  readonly status: Article['status'];
  /** Milliseconds since 1970; NaN: none. */
  readonly published: number;
  readonly embargo: number;
}

/** Whether readers may see an article at a moment (milliseconds since 1970): it is ready, its hour has come, and no embargo holds it. The one place that decides it. */
export function isVisibleAt({ status, published, embargo }: Visibility, clock: number): boolean {
  return status === 'ready' && published <= clock && !(embargo > clock);
}

/** Whether readers may see an article at an instant (ISO 8601 with zone). */
export function isVisible(article: Pick<Article, 'status' | 'published' | 'embargo'>, now: Instant): boolean {
  const { status, published, embargo } = article;
  const visibility = { status, published: Date.parse(published ?? ''), embargo: Date.parse(embargo ?? '') };
  return isVisibleAt(visibility, Date.parse(now));
}
