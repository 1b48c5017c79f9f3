import type { PackWriter, ReadRows } from '../../archive/index.ts';
import { readRow } from '../../archive/index.ts';
import { shareOut } from '../../threads/index.ts';
import type { Progress } from '../update/progress.ts';
import type { Pool } from './pool.ts';

/** Files beyond which it pays to start threads. */
const aloneMax = 400;

/** Files that a thread is given at once. */
const batchSize = 200;

/** Reads files into rows, in threads when there are many. */
export function readRowsWith(
  pack: PackWriter,
  toPool: () => Pool | undefined,
  onProgress?: (progress: Progress) => void,
): ReadRows {
  return async (files, { settings }) => {
    const pool = files.length > aloneMax ? toPool() : undefined;
    if (pool === undefined) {
      const rows = files.map((file) => readRow(file, settings, pack));
      pack.flush();
      return rows;
    }
    return shareOut(files, {
      size: batchSize,
      ask: async (batch) => (await pool.run({ kind: 'read', files: batch, settings })).rows ?? [],
      onDone: (done) => onProgress?.({ work: 'read', done, total: files.length }),
    });
  };
}
