import { join } from 'node:path';
import type { House, PackWriter, ReadRow, ScannedFile } from '../archive/index.ts';
import {
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
import { serve } from '../threads/index.ts';
import type { Desk, FileFindings, RowDesk, RowFindings } from './article-findings.ts';
import { findInRead, findInRow } from './article-findings.ts';
import { promiseSurroundings } from './promised.ts';
import { toSurroundings } from './surroundings.ts';

/** What is asked of a thread; `wanted`: the paths of those files that are looked at too, before the newsroom is known. */
export type CrewTask =
  | { readonly kind: 'read'; readonly files: readonly ScannedFile[]; readonly wanted: ReadonlySet<string> }
  | { readonly kind: 'find'; readonly rows: readonly number[] };

/** What a thread is told without being asked: what is known beside the articles, then the name of the table that was written. */
export type CrewOrder =
  { readonly kind: 'house'; readonly house: House } | { readonly kind: 'table'; readonly table: number };

/** What a thread answers. */
export interface CrewReply {
  readonly rows?: readonly ReadRow[];
  /** What was found with promises. */
  readonly promised?: readonly FileFindings[];
  readonly found?: readonly RowFindings[];
}

/** What a thread is told when it starts. */
export interface CrewStart {
  readonly folder: string;
  readonly pack: number;
}

/** Answers tasks on the thread's port. */
export function serveCrew({ folder, pack: number }: CrewStart): void {
  const pack = openPack(folder, number);
  let desk: Desk | undefined;
  let opened: { readonly desk: RowDesk; readonly paths: readonly string[] } | undefined;
  serve((message: CrewTask | CrewOrder): CrewReply | undefined => {
    if (message.kind === 'house') {
      desk = { house: message.house, surroundings: promiseSurroundings(message.house), pack };
      return undefined;
    }
    if (desk === undefined) throw new Error('A thread was given files before it was told of the newsroom');
    if (message.kind === 'table') {
      opened = openTable(folder, message.table, desk.house, pack);
      return undefined;
    }
    const reply = answer(message, desk);
    pack.flush();
    return reply;
  });

  function answer(task: CrewTask, early: Desk): CrewReply {
    if (task.kind === 'find') return { found: task.rows.map((row) => findIn(row)) };
    const promised: FileFindings[] = [];
    const rows = task.files.map((file) =>
      readRow(file, early.house.settings, pack, (read) => {
        if (task.wanted.has(file.path)) promised.push(findInRead(read, early));
      }),
    );
    return { rows, promised };
  }

  function findIn(row: number): RowFindings {
    if (opened === undefined) throw new Error('A thread was given rows before it was told of the table');
    return findInRow(row, opened.paths[row] ?? '', opened.desk);
  }
}

function openTable(folder: string, name: number, house: House, pack: PackWriter) {
  const table = decodeTable(readColumns(join(folder, `table-${String(name)}`)));
  const names = toTableNames(table, house.settings, house.people);
  const reader = toTableReader(table, names, toPackReader(folder).read);
  const rows = visibleRows(table, house.now, true);
  const catalogue = tableCatalogue(table, rows, names, reader, house.settings.zone);
  const desk: RowDesk = { house, surroundings: toSurroundings(house, catalogue), reader, pack };
  return { desk, paths: table.paths };
}
