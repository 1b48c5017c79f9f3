import type { Progress } from '../update/progress.ts';
import type { Pool } from './pool.ts';
import { toBatches } from './read-rows.ts';
import { type ArticleJob, type ArticleResult, type ArticleStudio, makeArticle } from './render-articles.ts';
import type { StageClock } from './stage-times.ts';
import type { StudioRequest } from './worker.ts';

/** Articles beyond which it pays to start threads. */
const aloneMax = 100;

/** Articles that a thread is given at once. */
const batchSize = 50;

/** Makes articles, in threads when there are many; results come in any order. `toRequest` is asked once, when threads are needed. */
export async function makeArticles(
  jobs: readonly ArticleJob[],
  studio: ArticleStudio,
  clock: StageClock,
  toPool: () => Pool | undefined,
  toRequest: () => StudioRequest,
  onProgress?: (progress: Progress) => void,
): Promise<readonly ArticleResult[]> {
  const pool = jobs.length > aloneMax ? toPool() : undefined;
  const total = jobs.length;
  if (pool === undefined) {
    const results = jobs.map((job, index) => {
      if (index % batchSize === 0) onProgress?.({ work: 'render', done: index, total });
      return makeArticle(job, studio);
    });
    studio.pack.flush();
    return results;
  }
  pool.open(toRequest());
  const made: ArticleResult[] = [];
  await Promise.all(
    toBatches(jobs, batchSize).map(async (batch) => {
      const { results = [], times = {} } = await pool.run({ kind: 'make', jobs: batch });
      for (const result of results) made.push(result);
      clock.add(times);
      onProgress?.({ work: 'render', done: made.length, total });
    }),
  );
  return made;
}
