import type { PackWriter, ReadRow, ReadRows } from '../archive/index.ts';
import { readRow } from '../archive/index.ts';
import type { Desk, RowFindings } from './article-findings.ts';
import { findInRow } from './article-findings.ts';
import type { Crew } from './crew.ts';
import { crewSize, startCrew } from './crew.ts';
import { newName } from './store.ts';

/** How far a check is. */
export interface CheckProgress {
  readonly work: 'read' | 'check';
  readonly done: number;
  readonly total: number;
}

/** Reads files and looks at them: alone when they are few, in threads when they are many. */
export interface Workforce {
  readonly readRows: ReadRows;
  /** Results come in the order of the rows; `openTable`: called when threads need the table on the disk, gives its name. */
  readonly findInRows: (
    rows: readonly number[],
    paths: readonly string[],
    desk: Omit<Desk, 'pack'>,
    openTable: () => number,
  ) => Promise<readonly RowFindings[]>;
  readonly close: () => Promise<void>;
}

/** Files beyond which it pays to start threads. */
const aloneMax = 200;

/** Files that a thread is given at once. */
const batchSize = 50;

/** A workforce whose threads write packs of their own into `folder`; `pack`: what is written without threads. */
export function toWorkforce(
  folder: string,
  pack: PackWriter,
  threads: number = crewSize(),
  onProgress?: (progress: CheckProgress) => void,
): Workforce {
  let crew: Crew | undefined;
  const crewFor = (files: number): Crew | undefined => {
    if (files <= aloneMax || threads === 0) return undefined;
    return (crew ??= startCrew(folder, Array.from({ length: threads }, newName)));
  };
  const share = async <T, R>(
    list: readonly T[],
    work: CheckProgress['work'],
    ask: (batch: readonly T[]) => Promise<readonly R[]>,
  ): Promise<readonly R[]> => {
    let done = 0;
    const batches = await Promise.all(
      toBatches(list).map(async (batch) => {
        const answers = await ask(batch);
        done += batch.length;
        onProgress?.({ work, done, total: list.length });
        return answers;
      }),
    );
    return batches.flat();
  };
  return {
    readRows: async (files, settings): Promise<readonly ReadRow[]> => {
      const workers = crewFor(files.length);
      if (workers !== undefined)
        return share(
          files,
          'read',
          async (batch) => (await workers.run({ kind: 'read', files: batch, settings })).rows ?? [],
        );
      const rows = files.map((file) => readRow(file, settings, pack));
      pack.flush();
      return rows;
    },
    findInRows: async (rows, paths, desk, openTable) => {
      const workers = crewFor(rows.length);
      if (workers !== undefined) {
        workers.open({ kind: 'open', table: openTable(), house: desk.house });
        return share(
          rows,
          'check',
          async (batch) => (await workers.run({ kind: 'find', rows: batch })).found ?? [],
        );
      }
      const found = rows.map((row) => findInRow(row, paths[row] ?? '', { ...desk, pack }));
      pack.flush();
      return found;
    },
    close: async () => {
      await crew?.close();
    },
  };
}

function toBatches<T>(list: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / batchSize) }, (_, index) =>
    list.slice(index * batchSize, (index + 1) * batchSize),
  );
}
