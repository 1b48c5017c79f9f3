import type { PackWriter, ReadRow, ReadRows } from '../../archive/index.ts';
import { readRow } from '../../archive/index.ts';
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
  return async (files, settings) => {
    const pool = files.length > aloneMax ? toPool() : undefined;
    if (pool === undefined) {
      const rows = files.map((file) => readRow(file, settings, pack));
      pack.flush();
      return rows;
    }
    let done = 0;
    const batches = await Promise.all(
      toBatches(files, batchSize).map(async (batch) => {
        const { rows = [] } = await pool.run({ kind: 'read', files: batch, settings });
        done += rows.length;
        onProgress?.({ work: 'read', done, total: files.length });
        return rows;
      }),
    );
    return batches.flat() satisfies readonly ReadRow[];
  };
}

/** A list in pieces of a size; the last may be smaller. */
export function toBatches<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
