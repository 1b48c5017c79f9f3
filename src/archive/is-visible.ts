import type { Article, Instant } from '../content/index.ts';

/** What decides whether readers may see an article. */
export interface Visibility {
  readonly status: Article['status'];
  /** Milliseconds since 1970; NaN: none. */
  readonly published: number;
  readonly embargo: number;
}

/** Why readers do not see an article: what its author says of it, that it has no hour, that this has not come, or that an embargo holds it. */
export type Hiding = Exclude<Article['status'], 'ready'> | 'undated' | 'early' | 'embargoed';

/** Why readers may not see an article at a moment (milliseconds since 1970); undefined: they may, for it is ready, its hour has come, and no embargo holds it. The one place that decides it. */
function hidingAt({ status, published, embargo }: Visibility, clock: number): Hiding | undefined {
  if (status !== 'ready') return status;
  if (Number.isNaN(published)) return 'undated';
  if (embargo > clock && !(published > embargo)) return 'embargoed';
  return published <= clock ? undefined : 'early';
}

export const isVisibleAt = (visibility: Visibility, clock: number): boolean =>
  hidingAt(visibility, clock) === undefined;

type Shown = Pick<Article, 'status' | 'published' | 'embargo'>;

/** Why readers may not see an article at an instant (ISO 8601 with zone); undefined: they may. */
export function hidingOf({ status, published, embargo }: Shown, now: Instant): Hiding | undefined {
  const visibility = { status, published: Date.parse(published ?? ''), embargo: Date.parse(embargo ?? '') };
  return hidingAt(visibility, Date.parse(now));
}

export const isVisible = (article: Shown, now: Instant): boolean => hidingOf(article, now) === undefined;
