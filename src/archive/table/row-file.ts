import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../content/index.ts';
import type { Source } from '../../matter/index.ts';
import { toSource } from '../read-sources.ts';
import { toBody } from './row.ts';
import type { TableReader } from './table-catalogue.ts';

/** A file of `content/articles/`, whole. */
export interface RowFile {
  readonly source: Source;
  /** Undefined: its front matter cannot be read. */
  readonly article?: Article;
}

/**
 * The file of a row, read again; `path`: the row's, `root`: absolute path of the newsroom. Undefined when it is no text
 * any more; throws the system's error when it cannot be read.
 */
export function readRowFile(
  row: number,
  path: string,
  root: string,
  reader: TableReader,
): RowFile | undefined {
  const source = toSource(path, readFileSync(join(root, reader.fileOf(row))));
  if ('rule' in source) return undefined;
  const { article, matterLength } = reader.record(row);
  if (article === undefined) return { source };
  return { source, article: { ...article, body: toBody(source.text, matterLength) } };
}
