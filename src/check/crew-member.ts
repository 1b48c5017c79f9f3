import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { House, PackWriter, ReadRow, ScannedFile } from '../archive/index.ts';
import {
  CacheFault,
  decodeTable,
  openPack,
  readColumns,
  readRow,
  tableCatalogue,
  toPackReader,
  toTableNames,
  toTableReader,
  visibleRows,
} from '../archive/index.ts';
import type { ArticleSettings } from '../content/index.ts';
import type { Desk, RowFindings } from './article-findings.ts';
import { findInRow } from './article-findings.ts';
import { toSurroundings } from './surroundings.ts';

/** What is asked of a thread. */
export type CrewTask =
  | { readonly kind: 'read'; readonly files: readonly ScannedFile[]; readonly settings: ArticleSettings }
  | { readonly kind: 'find'; readonly rows: readonly number[] };

/** What a thread is told without being asked: the newsroom, and the name of the table that was written. */
export interface CrewOrder {
  readonly kind: 'open';
  readonly table: number;
  readonly house: House;
}

/** What a thread answers. */
export interface CrewReply {
  readonly rows?: readonly ReadRow[];
  readonly found?: readonly RowFindings[];
  /** Why the cache cannot be believed: errors lose their class on the way between threads. */
  readonly fault?: string;
}

/** What a thread is told when it starts. */
export interface CrewStart {
  readonly folder: string;
  readonly pack: number;
}

/** Answers tasks on the thread's port. What a task throws, a fault of the cache aside, ends the thread and the check with it. */
export function serveCrew({ folder, pack: number }: CrewStart): void {
  const pack = openPack(folder, number);
  let opened: { readonly desk: Desk; readonly paths: readonly string[] } | undefined;
  parentPort?.on('message', (task: CrewTask | CrewOrder) => {
    if (task.kind === 'open') {
      opened = openDesk(folder, task, pack);
      return;
    }
    parentPort?.postMessage(answer(task));
  });

  function answer(task: CrewTask): CrewReply {
    try {
      if (task.kind === 'read') return { rows: task.files.map((file) => readRow(file, task.settings, pack)) };
      return { found: task.rows.map((row) => findIn(row)) };
    } catch (error) {
      if (error instanceof CacheFault) return { fault: error.message };
      throw error;
    } finally {
      pack.flush();
    }
  }

  function findIn(row: number): RowFindings {
    if (opened === undefined) throw new Error('A thread was given files before it was told of the newsroom');
    return findInRow(row, opened.paths[row] ?? '', opened.desk);
  }
}

function openDesk(folder: string, { table: name, house }: CrewOrder, pack: PackWriter) {
  const table = decodeTable(readColumns(join(folder, `table-${String(name)}`)));
  const names = toTableNames(table, house.settings, house.people);
  const reader = toTableReader(table, names, toPackReader(folder).read);
  const rows = visibleRows(table, house.now, true);
  const catalogue = tableCatalogue(table, rows, names, reader, house.settings.zone);
  const desk: Desk = { house, surroundings: toSurroundings(house, catalogue), reader, pack };
  return { desk, paths: table.paths };
}
