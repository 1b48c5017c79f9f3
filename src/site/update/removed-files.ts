import type { Archive } from '../../archive/index.ts';
import { recordOf } from '../../archive/index.ts';
import { articleUrl, fileOf } from '../../page/index.ts';
import type { ArticleState } from '../cache/article-state.ts';
import { emptyPlan, filesOfPlan } from '../cache/judge-pages.ts';
import { countOf, fileAt, type Manifest } from '../../seal/index.ts';
import type { MadeRelease } from './make-release.ts';
import type { Trees } from './find-trees.ts';
import type { Build } from './open-build.ts';

/** Files of the last release that belong to this one no more; `others`: the release's assets and media; `siteChanged`: whether every page is made, so that what is remembered of the last ones need not be that release's. */
export function removedFiles(
  { before, tree, read }: Pick<Build, 'before' | 'read'> & Pick<Trees, 'tree'>,
  { oldRows }: Archive,
  { state, written, plan }: Pick<MadeRelease, 'state' | 'written' | 'plan'>,
  others: readonly string[],
  siteChanged: boolean,
): readonly string[] {
  const { manifest } = before;
  // Then every page is among those that were written.
  const isAnew = tree === undefined || siteChanged || oldRows.every((old) => old === -1);
  const last = before.notes?.plan ?? emptyPlan;
  const kept = new Set([...others, ...filesOfPlan(plan, isAnew ? emptyPlan : last)]);
  const isKept = (file: string): boolean => written.has(file) || kept.has(file);
  if (isAnew) {
    const lines = Array.from({ length: countOf(manifest) }, (_, line) => fileAt(manifest, line));
    return lines.filter((file) => !isKept(file));
  }
  const gone = new Set([...(before.notes?.orphans ?? []), ...lostPages({ before, read }, oldRows, state)]);
  for (const file of filesOfPlan(last, plan)) if (!kept.has(file)) gone.add(file);
  for (const prefix of ['assets/', 'media/']) {
    for (let line = firstFrom(manifest, prefix); line < countOf(manifest); line += 1) {
      const file = fileAt(manifest, line);
      if (!file.startsWith(prefix)) break;
      gone.add(file);
    }
  }
  return [...gone].filter((file) => !isKept(file));
}

/** The pages of a generation's articles that have none in a later state, or are not the rows that they were. */
export function* lostPages(
  { before, read }: Pick<Build, 'before' | 'read'>,
  oldRows: Int32Array,
  { hasPage }: Pick<ArticleState, 'hasPage'>,
): Iterable<string> {
  const newRows = new Int32Array(before.state.count).fill(-1);
  for (let row = 0; row < oldRows.length; row += 1) newRows[oldRows[row] ?? -1] = row;
  for (let old = 0; old < before.state.count; old += 1) {
    if (before.state.hasPage[old] !== 1 || hasPage[newRows[old] ?? -1] === 1) continue;
    const { article } = recordOf(before.table, old, read);
    if (article !== undefined) yield fileOf(articleUrl(article));
  }
}

function firstFrom(manifest: Manifest, prefix: string): number {
  let low = 0;
  let high = countOf(manifest);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fileAt(manifest, middle) < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
