import type { Digest } from '../../archive/index.ts';
import type { PlannedPage } from '../../page/index.ts';
import { isEqual, type PageDigests, type PlannedOthers, toPlannedDigest } from './page-digests.ts';

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
  const digestOf = toPlannedDigest(digests, others);
  const judge = (page: PlannedPage): boolean => {
    const { file } = page;
    const key = digestOf(page);
    const last = known[file];
    const isSame = last !== undefined && isEqual(last, key);
    keys[file] = isSame ? last : key;
    if (isSame && !damaged.has(file)) return false;
    reasons.set(file, last === undefined ? 'new' : isSame ? 'damaged' : 'changed');
    return true;
  };
  return { keys, reasons, choose: (pages) => pages.filter(judge) };
}
