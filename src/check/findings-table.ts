import type { Column, ColumnFile, Digest, Lists, PackEntry } from '../archive/index.ts';
import { columnsLike, listOf, toInterner } from '../archive/index.ts';
import type { Mention } from './mentions.ts';

/** Where the findings of a table's rows are kept, and on what they depend, in columns of the table's rows. */
export interface FindingsTable {
  readonly count: number;
  /** What `mentions` mean by a number of a string. */
  readonly strings: readonly string[];
  /** Whether the row's file was looked at. */
  readonly isKnown: Uint8Array;
  /** Of everything on which the findings depend, two halves a row. */
  readonly key: Uint32Array;
  readonly pack: Uint32Array;
  readonly at: Float64Array;
  /** Bytes; 0: there is nothing to tell, and no entry. */
  readonly length: Uint32Array;
  readonly mentions: Lists;
}

/** One row of it. */
export interface KeptFindings {
  readonly key: Digest;
  readonly mentions: readonly Mention[];
  /** Undefined: there is nothing to tell. */
  readonly entry?: PackEntry;
}

/** A table of rows of which nothing is known. */
export const noFindings = (count: number): FindingsTable => ({
  count,
  strings: [],
  isKnown: new Uint8Array(count),
  key: new Uint32Array(count * 2),
  pack: new Uint32Array(count),
  at: new Float64Array(count),
  length: new Uint32Array(count),
  mentions: { starts: new Uint32Array(count + 1), values: new Uint32Array(0) },
});

/** What is kept of a row; undefined when nothing is known of it. */
export function findingsAt(table: FindingsTable, row: number): KeptFindings | undefined {
  if (table.isKnown[row] !== 1) return undefined;
  const length = table.length[row] ?? 0;
  return {
    key: [table.key[row * 2] ?? 0, table.key[row * 2 + 1] ?? 0],
    mentions: Array.from(listOf(table.mentions, row), (number) => table.strings[number] ?? ''),
    ...(length === 0 ? {} : { entry: { pack: table.pack[row] ?? 0, at: table.at[row] ?? 0, length } }),
  };
}

/** A table out of what is kept of each row. */
export function toFindingsTable(
  count: number,
  keptAt: (row: number) => KeptFindings | undefined,
): FindingsTable {
  const { strings, intern } = toInterner();
  const table = noFindings(count);
  const values: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const kept = keptAt(row);
    if (kept !== undefined) {
      table.isKnown[row] = 1;
      table.key.set(kept.key, row * 2);
      table.pack[row] = kept.entry?.pack ?? 0;
      table.at[row] = kept.entry?.at ?? 0;
      table.length[row] = kept.entry?.length ?? 0;
      for (const mention of kept.mentions) values.push(intern(mention));
    }
    table.mentions.starts[row + 1] = values.length;
  }
  return { ...table, strings, mentions: { ...table.mentions, values: Uint32Array.from(values) } };
}

interface TableHead {
  readonly count: number;
  readonly strings: readonly string[];
}

const columnsOf = ({ isKnown, key, pack, at, length, mentions }: FindingsTable) => ({
  isKnown,
  key,
  pack,
  at,
  length,
  starts: mentions.starts,
  values: mentions.values,
});

/** A table of findings as a column file. */
export const encodeFindings = (table: FindingsTable): ColumnFile<TableHead> => ({
  head: { count: table.count, strings: table.strings },
  columns: new Map<string, Column>(Object.entries(columnsOf(table))),
});

/** The table of a column file; throws a CacheFault for a file of something else. */
export function decodeFindings(file: ColumnFile<unknown>): FindingsTable {
  const { count, strings } = file.head as TableHead;
  const { starts, values, ...own } = columnsLike(file, columnsOf(noFindings(0)));
  return { count, strings, ...own, mentions: { starts, values } };
}
