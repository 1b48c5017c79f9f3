import { statSync } from 'node:fs';
import { type ArticleTable, CacheFault, decodeTable, readColumns, indexPaths } from '../../archive/index.ts';
import { type ArticleState, decodeState } from '../cache/article-state.ts';
import { fileOf } from './generation-file.ts';
import { readNotes, type ReadNotes } from './notes.ts';

/** What a generation says of the articles: of all that is remembered, what takes longest to read. */
export interface KeptArticles {
  readonly table: ArticleTable;
  readonly state: ArticleState;
}

/** The same, and more, read before the build began that wants it. */
export interface ReadAhead extends KeptArticles {
  readonly notes: ReadNotes;
  /** What the disk said of the files. */
  readonly stamps: Readonly<Record<'articles' | 'notes', string>>;
}

/** Reads what takes longest to read of a generation while this thread would only wait; undefined where it cannot be read: the build will tell why. */
export function readAhead(folder: string, number: number): ReadAhead | undefined {
  try {
    const stamps = { articles: stampOfArticles(folder, number), notes: stampOfNotes(folder, number) };
    const ahead = {
      stamps,
      ...readArticles(folder, number),
      notes: readNotes(fileOf(folder, 'notes', number)),
    };
    indexPaths(ahead.table);
    return ahead;
  } catch {
    return undefined;
  }
}

/** What a generation says of the articles; `ahead` where that is it. */
export const keptArticles = (folder: string, number: number, ahead?: ReadAhead): KeptArticles =>
  ahead !== undefined && ahead.stamps.articles === stampOfArticles(folder, number)
    ? { table: ahead.table, state: ahead.state }
    : readArticles(folder, number);

/** The notes of a generation; those of `ahead` where they are it. Throws a CacheFault for what is no notes. */
export const keptNotes = (folder: string, number: number, ahead?: ReadAhead): ReadNotes =>
  ahead !== undefined && ahead.stamps.notes === stampOfNotes(folder, number)
    ? ahead.notes
    : readNotes(fileOf(folder, 'notes', number));

function readArticles(folder: string, number: number): KeptArticles {
  const table = decodeTable(readColumns(fileOf(folder, 'table', number)));
  const state = decodeState(readColumns(fileOf(folder, 'state', number)));
  if (state.count !== table.count) throw new CacheFault('the table and the state are of two builds');
  return { table, state };
}

const stampOfArticles = (folder: string, number: number): string =>
  `${stampOf(fileOf(folder, 'table', number))}\n${stampOf(fileOf(folder, 'state', number))}`;

const stampOfNotes = (folder: string, number: number): string => stampOf(fileOf(folder, 'notes', number));

function stampOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return [file, stats?.ino, stats?.size, stats?.mtimeMs].join(' ');
}
