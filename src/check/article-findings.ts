import type { House, PackEntry, PackWriter, RowFile, TableReader } from '../archive/index.ts';
import { readRowFile } from '../archive/index.ts';
import type { Findings } from '../lint/index.ts';
import { findInArticle, findInDocument } from './find-in-file.ts';
import { type Mention, watchSurroundings } from './mentions.ts';
import type { Surroundings } from './surroundings.ts';

/** What articles are looked at with. */
export interface Desk {
  readonly house: House;
  readonly surroundings: Surroundings;
  /** Keeps findings. */
  readonly pack: PackWriter;
}

/** A desk at which the files of a table's rows are looked at. */
export interface RowDesk extends Desk {
  readonly reader: TableReader;
}

/** What was found out about one file of `content/articles/`. */
export interface FileFindings {
  readonly path: string;
  readonly mentions: readonly Mention[];
  readonly findings: Findings;
  /** Undefined: there is nothing to tell. */
  readonly entry?: PackEntry;
}

/** What was found out about the file of a row. */
export interface RowFindings extends FileFindings {
  readonly row: number;
}

/** Looks at the file of a row, and keeps what is found; `path`: the row's. */
export function findInRow(row: number, path: string, desk: RowDesk): RowFindings {
  const file = readAgain(row, path, desk);
  if (file === undefined) return { row, path, mentions: [], findings: { messages: [], ignores: [] } };
  return { row, ...findInRead(file, desk) };
}

/** Looks at a file that was read, and keeps what is found. */
export function findInRead({ source, article }: RowFile, { house, surroundings, pack }: Desk): FileFindings {
  const { path } = source;
  const { surroundings: watched, mentions } = watchSurroundings(surroundings);
  const findings =
    article === undefined
      ? findInDocument(source, undefined, watched)
      : findInArticle(article, source.text, watched, house.now);
  const seen = mentions();
  const isSilent = findings.messages.length === 0 && findings.ignores.length === 0;
  return {
    path,
    mentions: seen,
    findings,
    ...(isSilent ? {} : { entry: pack.write(Buffer.from(JSON.stringify({ path, ...findings }))) }),
  };
}

/** A file that cannot be read is told of by the archive. */
function readAgain(row: number, path: string, { house, reader }: RowDesk): RowFile | undefined {
  try {
    return readRowFile(row, path, house.root, reader);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
