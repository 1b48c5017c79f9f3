import type { PackWriter, ReadRow, ReadRows } from '../archive/index.ts';
import { readRow } from '../archive/index.ts';
import { shareOut } from '../threads/index.ts';
import type { FileFindings, RowDesk, RowFindings } from './article-findings.ts';
import { findInRead, findInRow } from './article-findings.ts';
import type { Crew } from './crew.ts';
import { crewSize, startCrew } from './crew.ts';
import { promiseSurroundings } from './promised.ts';
import { newName } from './store.ts';

/** How far a check is. */
export interface CheckProgress {
  readonly work: 'read' | 'check';
  readonly done: number;
  readonly total: number;
}

/** Reads files and looks at them: alone when they are few, in threads when they are many. */
export interface Workforce {
  /** Looks at the files that are wanted too, as the newsroom is promised to be. */
  readonly readRows: ReadRows;
  /** What was found with promises when files were read, by their paths. */
  readonly promised: ReadonlyMap<string, FileFindings>;
  /** `openTable`: called when threads need the table on the disk, gives its name. */
  readonly findInRows: (
    rows: readonly number[],
    paths: readonly string[],
    desk: Omit<RowDesk, 'pack'>,
    openTable: () => number,
  ) => Promise<readonly RowFindings[]>;
  readonly close: () => Promise<void>;
}

/** Files beyond which it pays to start threads. */
const aloneMax = 200;

/** Files that a thread is given at once. */
const batchSize = 50;

/** What a workforce is given. */
export interface WorkforceRequest {
  /** In which each thread writes a pack of its own. */
  readonly folder: string;
  /** What is written without threads. */
  readonly pack: PackWriter;
  readonly isWanted: (path: string) => boolean;
  readonly threads: number | undefined;
  readonly onProgress: ((progress: CheckProgress) => void) | undefined;
}

export function toWorkforce({
  folder,
  pack,
  isWanted,
  threads = crewSize(),
  onProgress,
}: WorkforceRequest): Workforce {
  let crew: Crew | undefined;
  const promised = new Map<string, FileFindings>();
  const keep = (found: FileFindings): void => void promised.set(found.path, found);
  const tell =
    (work: CheckProgress['work'], total: number) =>
    (done: number): void =>
      onProgress?.({ work, done, total });
  const crewFor = (files: number): Crew | undefined => {
    if (files <= aloneMax || threads === 0) return undefined;
    return (crew ??= startCrew(folder, Array.from({ length: threads }, newName), files));
  };
  return {
    promised,
    readRows: async (files, house): Promise<readonly ReadRow[]> => {
      const workers = crewFor(files.length);
      if (workers !== undefined) {
        workers.tell({ kind: 'house', house });
        return shareOut(files, {
          size: batchSize,
          ask: async (batch) => {
            const wanted = new Set(batch.map(({ path }) => path).filter(isWanted));
            const reply = await workers.run({ kind: 'read', files: batch, wanted });
            reply.promised?.forEach(keep);
            return reply.rows ?? [];
          },
          onDone: tell('read', files.length),
        });
      }
      const desk = { house, surroundings: promiseSurroundings(house), pack };
      const rows = files.map((file) =>
        readRow(file, house.settings, pack, (read) => {
          if (isWanted(file.path)) keep(findInRead(read, desk));
        }),
      );
      pack.flush();
      return rows;
    },
    findInRows: async (rows, paths, desk, openTable) => {
      const workers = crewFor(rows.length);
      if (workers !== undefined) {
        workers.tell({ kind: 'house', house: desk.house });
        workers.tell({ kind: 'table', table: openTable() });
        return shareOut(rows, {
          size: batchSize,
          ask: async (batch) => (await workers.run({ kind: 'find', rows: batch })).found ?? [],
          onDone: tell('check', rows.length),
        });
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
