import { statSync } from 'node:fs';
import { type ArticleTable, decodeTable, readColumns, indexPaths } from '../../archive/index.ts';
import { type ArticleState, decodeState } from '../cache/article-state.ts';
import { fileOf } from './generation-file.ts';

/** What a generation says of the articles: of all that is remembered, what takes longest to read. */
export interface KeptArticles {
  readonly table: ArticleTable;
  readonly state: ArticleState;
}

/** The same, read before the build began that wants it. */
export interface ReadAhead extends KeptArticles {
  /** What the disk said of the files. */
  readonly stamp: string;
}

/** Reads what a generation says of the articles while this thread would only wait; undefined where it cannot be read: the build will tell why. */
export function readAhead(folder: string, number: number): ReadAhead | undefined {
  try {
    const ahead = { stamp: stampOfArticles(folder, number), ...readArticles(folder, number) };
    indexPaths(ahead.table);
    return ahead;
  } catch {
    return undefined;
  }
}

/** What a generation says of the articles; `ahead` where that is it. */
export const keptArticles = (folder: string, number: number, ahead?: ReadAhead): KeptArticles =>
  ahead !== undefined && ahead.stamp === stampOfArticles(folder, number)
    ? { table: ahead.table, state: ahead.state }
    : readArticles(folder, number);

const readArticles = (folder: string, number: number): KeptArticles => ({
  table: decodeTable(readColumns(fileOf(folder, 'table', number))),
  state: decodeState(readColumns(fileOf(folder, 'state', number))),
});

const stampOfArticles = (folder: string, number: number): string =>
  [fileOf(folder, 'table', number), fileOf(folder, 'state', number)]
    .map((file) => {
      const stats = statSync(file, { throwIfNoEntry: false });
      return [file, stats?.ino, stats?.size, stats?.mtimeMs].join(' ');
    })
    .join('\n');
