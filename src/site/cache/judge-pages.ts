import type { Digest } from '../../archive/index.ts';
import type { PlannedPage } from '../../page/index.ts';
import { isEqual, type PageDigests, plannedDigest, type PlannedOthers } from './page-digests.ts';

/** Why a page that is not an article is made. */
export type PlannedReason = 'new' | 'changed' | 'damaged';

/** What is known of pages that are not articles. */
export interface PageJudge {
  /** Pages that must be made, of those given. */
  readonly choose: (pages: readonly PlannedPage[]) => readonly PlannedPage[];
  /** The digest of each page that was looked at, by file. */
  readonly keys: Readonly<Record<string, Digest>>;
  /** Why pages are made, by file. */
  readonly reasons: ReadonlyMap<string, PlannedReason>;
}

/** Tells pages that must be made from those that are as they were; `known`: the digests of the last build's pages. */
export function judgePages(
  digests: PageDigests,
  others: PlannedOthers,
  known: Readonly<Record<string, Digest>>,
  damaged: ReadonlySet<string>,
): PageJudge {
  const keys: Record<string, Digest> = {};
  const reasons = new Map<string, PlannedReason>();
  const judge = (page: PlannedPage): boolean => {
    const key = plannedDigest(page, digests, others);
    const last = known[page.file];
    keys[page.file] = key;
    if (last === undefined) reasons.set(page.file, 'new');
    else if (!isEqual(last, key)) reasons.set(page.file, 'changed');
    else if (damaged.has(page.file)) reasons.set(page.file, 'damaged');
    return reasons.has(page.file);
  };
  return { keys, reasons, choose: (pages) => pages.filter(judge) };
}
