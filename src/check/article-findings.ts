import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { House, PackEntry, PackWriter, TableReader } from '../archive/index.ts';
import { toBody, toSource } from '../archive/index.ts';
import type { Findings } from '../lint/index.ts';
import { findInArticle, findInDocument } from './find-in-file.ts';
import { type Mention, watchSurroundings } from './mentions.ts';
import type { Surroundings } from './surroundings.ts';

/** What articles are looked at with. */
export interface Desk {
  readonly house: House;
  readonly surroundings: Surroundings;
  readonly reader: TableReader;
  /** Keeps findings. */
  readonly pack: PackWriter;
}

/** What was found out about the file of a row. */
export interface RowFindings {
  readonly row: number;
  readonly mentions: readonly Mention[];
  readonly findings: Findings;
  /** Undefined: there is nothing to tell. */
  readonly entry?: PackEntry;
}

/** Looks at the file of a row, and keeps what is found; `path`: the row's. */
export function findInRow(
  row: number,
  path: string,
  { house, surroundings, reader, pack }: Desk,
): RowFindings {
  const { surroundings: watched, mentions } = watchSurroundings(surroundings);
  const findings = lookAt(row, path, house, watched, reader);
  const seen = mentions();
  const isSilent = findings.messages.length === 0 && findings.ignores.length === 0;
  return {
    row,
    mentions: seen,
    findings,
    ...(isSilent ? {} : { entry: pack.write(Buffer.from(JSON.stringify({ path, ...findings }))) }),
  };
}

const nothing: Findings = { messages: [], ignores: [] };

function lookAt(
  row: number,
  path: string,
  { root, now }: House,
  surroundings: Surroundings,
  reader: TableReader,
): Findings {
  const source = readAgain(join(root, reader.fileOf(row)), path);
  if (source === undefined) return nothing;
  const { article, matterLength } = reader.record(row);
  if (article === undefined) return findInDocument(source, undefined, surroundings);
  const body = toBody(source.text, matterLength);
  return findInArticle({ ...article, body }, source.text, surroundings, now);
}

/** A file that cannot be read is told of by the archive. */
function readAgain(file: string, path: string) {
  try {
    const source = toSource(path, readFileSync(file));
    return 'rule' in source ? undefined : source;
  } catch {
    return undefined;
  }
}
