import type { Progress } from '../update/progress.ts';
import type { Pool } from './pool.ts';
import { shareOut } from '../../threads/index.ts';
import { type ArticleJob, type ArticleResult, type ArticleStudio, makeArticle } from './render-articles.ts';
import type { StageClock } from './stage-times.ts';
import type { StudioRequest } from './worker.ts';

/** Articles to render beyond which it pays to start threads, each of which loads what makes them and the whole table. */
const aloneMax = 100;

/** Pages of bodies that are kept, made in the time that one takes to be rendered. */
const keptPerRendered = 6;

/** Whether it pays to start threads for this many articles. */
export function isForThreads(jobs: readonly ArticleJob[]): boolean {
  const kept = jobs.reduce((count, { body }) => count + (body === undefined ? 0 : 1), 0);
  return jobs.length - kept + kept / keptPerRendered > aloneMax;
}

/** Articles that a thread is given at once. */
const batchSize = 50;

/** Where and with what articles are made. */
export interface Making {
  readonly studio: ArticleStudio;
  readonly clock: StageClock;
  readonly pool: () => Pool | undefined;
  /** Asked once, when threads are needed. */
  readonly request: () => StudioRequest;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Makes articles, in threads when there are many; results are handed over as they come, in any order. */
export async function makeArticles(
  jobs: readonly ArticleJob[],
  { studio, clock, pool: toPool, request, onProgress }: Making,
  take: (result: ArticleResult) => void,
): Promise<void> {
  const pool = isForThreads(jobs) ? toPool() : undefined;
  const total = jobs.length;
  if (pool === undefined) {
    for (const [index, job] of jobs.entries()) {
      if (index % batchSize === 0) onProgress?.({ work: 'render', done: index, total });
      take(makeArticle(job, studio));
    }
    studio.pack.flush();
    return;
  }
  pool.tell({ kind: 'open', studio: request() });
  await shareOut(jobs, {
    size: batchSize,
    ask: async (batch) => {
      const { results = [], times = {} } = await pool.run({ kind: 'make', jobs: batch });
      for (const result of results) take(result);
      clock.add(times);
      return [];
    },
    onDone: (done) => onProgress?.({ work: 'render', done, total }),
  });
}
