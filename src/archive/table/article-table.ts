import { type Column, type ColumnFile, columnOf } from './columns.ts';
import { toInterner } from './interner.ts';
import type { PackEntry } from './pack.ts';
import { pathHash } from './path-index.ts';
import type { ReadRow } from './read-rows.ts';

/** Columns with one number for each row. */
const numberColumns = {
  size: 'f64',
  /** `timeOf` the file. */
  time: 'f64',
  /** `pathHash`. */
  path0: 'u32',
  path1: 'u32',
  published: 'f64',
  changed: 'f64',
  embargo: 'f64',
  recordAt: 'f64',
  recordPack: 'u32',
  recordLength: 'u32',
  source0: 'u32',
  source1: 'u32',
  source2: 'u32',
  source3: 'u32',
  section: 'u32',
  image: 'u32',
  idHash0: 'u32',
  idHash1: 'u32',
  slugHash0: 'u32',
  slugHash1: 'u32',
  foldHash0: 'u32',
  foldHash1: 'u32',
  card0: 'u32',
  card1: 'u32',
  link0: 'u32',
  link1: 'u32',
  errors: 'u32',
  remarks: 'u32',
  captures: 'u32',
  status: 'u8',
  isArticle: 'u8',
  isUnfinished: 'u8',
} as const;

/** Columns with a list of strings for each row. */
const listColumns = ['authors', 'tags', 'related', 'aliases'] as const;

type NumberColumn = keyof typeof numberColumns;
export type ListColumn = (typeof listColumns)[number];

type ColumnOf<Kind> = Kind extends 'f64' ? Float64Array : Kind extends 'u32' ? Uint32Array : Uint8Array;

/** Numbers of strings for each row: those of row n are `values[starts[n]] … values[starts[n + 1] - 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** What an archive's articles are, in columns: one row a file, sorted by path. */
export type ArticleTable = { readonly [Name in NumberColumn]: ColumnOf<(typeof numberColumns)[Name]> } & {
  readonly [Name in ListColumn]: Lists;
} & {
  readonly count: number;
  readonly paths: readonly string[];
  /** How the disk spells the paths that it does not spell in NFC. */
  readonly spellings: Readonly<Record<string, string>>;
  /** What columns mean by a number of a string; 0 is the empty one. */
  readonly strings: readonly string[];
};

/** The strings that a column file carries in its head. */
interface TableHead {
  readonly count: number;
  readonly strings: readonly string[];
  readonly spellings: Readonly<Record<string, string>>;
}

const arrays = { f64: Float64Array, u32: Uint32Array, u8: Uint8Array } as const;

/** A table without a row. */
export const emptyTable: ArticleTable = makeTable(
  { paths: [], spellings: {}, strings: [''] },
  (kind) => new arrays[kind](0),
  () => ({
    starts: new Uint32Array(1),
    values: new Uint32Array(0),
  }),
);

function makeTable(
  { paths, spellings, strings }: Pick<ArticleTable, 'paths' | 'spellings' | 'strings'>,
  numbers: (kind: 'f64' | 'u32' | 'u8', name: NumberColumn) => Column,
  lists: (name: ListColumn) => Lists,
): ArticleTable {
  return {
    count: paths.length,
    paths,
    spellings,
    strings,
    ...Object.fromEntries(
      Object.entries(numberColumns).map(([name, kind]) => [name, numbers(kind, name as NumberColumn)]),
    ),
    ...Object.fromEntries(listColumns.map((name) => [name, lists(name)])),
  } as ArticleTable;
}

/** A table as a column file. */
export function encodeTable(table: ArticleTable): ColumnFile<TableHead> {
  const columns = new Map<string, Column>();
  for (const name of Object.keys(numberColumns) as NumberColumn[]) columns.set(name, table[name]);
  for (const name of listColumns) {
    columns.set(`${name}.starts`, table[name].starts);
    columns.set(`${name}.values`, table[name].values);
  }
  const { count, strings, spellings, paths } = table;
  columns.set('paths', Buffer.from(paths.join('\n')));
  return { head: { count, strings, spellings }, columns };
}

/** The table of a column file; throws a CacheFault for a file of something else. */
export function decodeTable(file: ColumnFile<unknown>): ArticleTable {
  const { count, strings, spellings } = file.head as TableHead;
  const paths = textOf(columnOf(file, 'paths', 'u8'));
  return makeTable(
    { paths: count === 0 ? [] : paths.split('\n'), spellings, strings },
    (kind, name) => columnOf(file, name, kind),
    (name) => ({
      starts: columnOf(file, `${name}.starts`, 'u32'),
      values: columnOf(file, `${name}.values`, 'u32'),
    }),
  );
}

const textOf = ({ buffer, byteOffset, byteLength }: Column): string =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('utf8');

/** Rows of a new table, in order: a run of `count` rows that were together in the old one from `old` on, or one that was just read. */
export type NextRows =
  | { readonly count: number; readonly old: number; readonly read?: undefined }
  | { readonly count: 1; readonly read: ReadRow; readonly old?: undefined };

/** The files of a table's rows. */
export interface TableFiles extends Pick<ArticleTable, 'count' | 'paths' | 'spellings'> {
  readonly sizes: Float64Array;
  readonly times: Float64Array;
}

/** A table of rows that are kept from another and rows that are new. */
export function mergeTable(
  before: ArticleTable,
  { count: rows, paths, spellings, sizes, times }: TableFiles,
  runs: readonly NextRows[],
): ArticleTable {
  const { strings, intern } = toInterner(runs.some(({ old }) => old !== undefined) ? before.strings : ['']);
  const numbers = (kind: 'f64' | 'u32' | 'u8', name: NumberColumn): Column => {
    if (name === 'size') return sizes;
    if (name === 'time') return times;
    const column = new arrays[kind](rows);
    let row = 0;
    for (const { count, old, read } of runs) {
      if (read === undefined) column.set(before[name].subarray(old, old + count), row);
      else if (name === 'path0' || name === 'path1')
        column[row] = pathHash(paths[row] ?? '')[Number(name.at(-1)) as 0 | 1];
      else if (name === 'section' || name === 'image') column[row] = intern(read.row[name]);
      else column[row] = numberIn(read, name);
      row += count;
    }
    return column;
  };
  const lists = (name: ListColumn): Lists => {
    const starts = new Uint32Array(rows + 1);
    const parts: Uint32Array[] = [];
    let row = 0;
    let end = 0;
    for (const { count, old, read } of runs) {
      if (read === undefined) {
        const { starts: oldStarts, values } = before[name];
        const first = oldStarts[old] ?? 0;
        // Where nothing moved, at once.
        if (first === end) starts.set(oldStarts.subarray(old + 1, old + count + 1), row + 1);
        else
          for (let index = 1; index <= count; index += 1)
            starts[row + index] = (oldStarts[old + index] ?? 0) - first + end;
        parts.push(values.subarray(first, oldStarts[old + count]));
      } else {
        const part = Uint32Array.from(read.row[name], intern);
        starts[row + 1] = end + part.length;
        parts.push(part);
      }
      row += count;
      end = starts[row] ?? 0;
    }
    const values = new Uint32Array(end);
    let at = 0;
    for (const part of parts) {
      values.set(part, at);
      at += part.length;
    }
    return { starts, values };
  };
  return makeTable({ paths, spellings, strings }, numbers, lists);
}

/** The numbers in a row of a list column. */
export const listOf = ({ starts, values }: Lists, row: number): Uint32Array =>
  values.subarray(starts[row], starts[row + 1]);

function numberIn({ row, source, record }: ReadRow, name: NumberColumn): number {
  switch (name) {
    case 'recordAt':
      return record.at;
    case 'recordPack':
      return record.pack;
    case 'recordLength':
      return record.length;
    case 'source0':
    case 'source1':
    case 'source2':
    case 'source3':
      return source[Number(name.at(-1)) as 0 | 1 | 2 | 3];
    case 'card0':
    case 'card1':
    case 'link0':
    case 'link1':
    case 'idHash0':
    case 'idHash1':
    case 'slugHash0':
    case 'slugHash1':
    case 'foldHash0':
    case 'foldHash1':
      return row[name.slice(0, -1) as 'card' | 'link' | 'idHash' | 'slugHash' | 'foldHash'][
        Number(name.at(-1)) as 0 | 1
      ];
    case 'size':
    case 'time':
    case 'path0':
    case 'path1':
    case 'section':
    case 'image':
      throw new Error(`${name} is no number of the row`);
    default:
      return Number(row[name]);
  }
}

/** Where the record of a row stands. */
export const recordEntry = (table: ArticleTable, row: number): PackEntry => ({
  pack: table.recordPack[row] ?? 0,
  at: table.recordAt[row] ?? 0,
  length: table.recordLength[row] ?? 0,
});
