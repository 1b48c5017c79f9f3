import type { Column, ColumnFile, Lists } from '../../archive/index.ts';

/** What an article's page is made of, part by part: a page is made again when the digest of one of them is another. */
export const pageParts = [
  'source',
  'mentions',
  'authors',
  'tags',
  'related',
  'neighbours',
  'picture',
] as const;

export type PagePart = (typeof pageParts)[number];

/** What was made of the articles of a table, in columns of its rows. */
export interface ArticleState {
  readonly count: number;
  /** What columns mean by a number of a string. */
  readonly strings: readonly string[];
  readonly hasBody: Uint8Array;
  /** Of all that the kept body was rendered from, two halves a row. */
  readonly bodyKey: Uint32Array;
  readonly bodyPack: Uint32Array;
  readonly bodyAt: Float64Array;
  readonly bodyLength: Uint32Array;
  readonly bodyErrors: Uint32Array;
  /** Warnings, pieces of information, and comments that ask not to be told. */
  readonly bodyRemarks: Uint32Array;
  /** Numbers of the strings that name a body's mentions. */
  readonly mentions: Lists;
  readonly hasPage: Uint8Array;
  /** Two halves for each of `pageParts`, row by row. */
  readonly parts: Uint32Array;
  /** Of all that decides which related articles are chosen, two halves a row. */
  readonly relatedKey: Uint32Array;
  /** Rows of the related articles that a page shows. */
  readonly related: Lists;
}

/** A state of rows for which nothing was made. */
export function emptyState(count: number): ArticleState {
  return {
    count,
    strings: [],
    hasBody: new Uint8Array(count),
    bodyKey: new Uint32Array(count * 2),
    bodyPack: new Uint32Array(count),
    bodyAt: new Float64Array(count),
    bodyLength: new Uint32Array(count),
    bodyErrors: new Uint32Array(count),
    bodyRemarks: new Uint32Array(count),
    mentions: { starts: new Uint32Array(count + 1), values: new Uint32Array(0) },
    hasPage: new Uint8Array(count),
    parts: new Uint32Array(count * 2 * pageParts.length),
    relatedKey: new Uint32Array(count * 2),
    related: { starts: new Uint32Array(count + 1), values: new Uint32Array(0) },
  };
}

/** A state that may be written to without touching another. */
export function copyState(state: ArticleState): ArticleState {
  const copy = emptyState(state.count);
  for (const name of Object.keys(widths) as NumberColumn[]) copy[name].set(state[name]);
  return { ...copy, strings: state.strings, mentions: state.mentions, related: state.related };
}

/** Numbers a row has in each column that is not a list. */
const widths = {
  hasBody: 1,
  bodyKey: 2,
  bodyPack: 1,
  bodyAt: 1,
  bodyLength: 1,
  bodyErrors: 1,
  bodyRemarks: 1,
  hasPage: 1,
  parts: 2 * pageParts.length,
  relatedKey: 2,
} as const satisfies Partial<Record<keyof ArticleState, number>>;

type NumberColumn = keyof typeof widths;

/** The state of a new table's rows, each as it was in the table before; `oldRows` as by `refreshTable`. */
export function carryState(before: ArticleState, oldRows: Int32Array): ArticleState {
  const count = oldRows.length;
  if (count === before.count && oldRows.every((old, row) => old === row)) return before;
  const after = emptyState(count);
  const newRows = new Int32Array(before.count).fill(-1);
  for (const [row, old] of oldRows.entries()) if (old !== -1) newRows[old] = row;
  for (let row = 0; row < count;) {
    const old = oldRows[row] ?? -1;
    let run = 1;
    if (old === -1) {
      row += 1;
      continue;
    }
    while (oldRows[row + run] === old + run) run += 1;
    for (const [name, width] of Object.entries(widths) as [NumberColumn, number][])
      after[name].set(before[name].subarray(old * width, (old + run) * width), row * width);
    row += run;
  }
  const lists = (column: Lists, map: (value: number) => number): Lists =>
    toLists(oldRows, (row) => {
      const old = oldRows[row] ?? -1;
      return old === -1
        ? noValues
        : column.values.subarray(column.starts[old], column.starts[old + 1]).map(map);
    });
  // A related article that is gone is no row: what was chosen is chosen anew.
  const related = lists(before.related, (old) => (newRows[old] ?? -1) >>> 0);
  return { ...after, strings: before.strings, mentions: lists(before.mentions, (value) => value), related };
}

const noValues = new Uint32Array(0);

/** A list column out of the lists of its rows. */
export function toLists(
  rows: { readonly length: number },
  listAt: (row: number) => ArrayLike<number>,
): Lists {
  const starts = new Uint32Array(rows.length + 1);
  const lists: ArrayLike<number>[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    const list = listAt(row);
    lists.push(list);
    starts[row + 1] = (starts[row] ?? 0) + list.length;
  }
  const values = new Uint32Array(starts[rows.length] ?? 0);
  for (const [row, list] of lists.entries()) values.set(list, starts[row]);
  return { starts, values };
}

interface StateHead {
  readonly count: number;
  readonly strings: readonly string[];
}

/** A state as a column file. */
export function encodeState(state: ArticleState): ColumnFile<StateHead> {
  const columns = new Map<string, Column>(
    (Object.keys(widths) as NumberColumn[]).map((name) => [name, state[name]]),
  );
  for (const name of ['mentions', 'related'] as const) {
    columns.set(`${name}.starts`, state[name].starts);
    columns.set(`${name}.values`, state[name].values);
  }
  return { head: { count: state.count, strings: state.strings }, columns };
}

/** The state of a column file. */
export function decodeState({ head, columns }: ColumnFile<unknown>): ArticleState {
  const { count, strings } = head as StateHead;
  const listOf = (name: string): Lists => ({
    starts: columns.get(`${name}.starts`) as Uint32Array,
    values: columns.get(`${name}.values`) as Uint32Array,
  });
  return {
    ...(Object.fromEntries(columns) as unknown as ArticleState),
    count,
    strings,
    mentions: listOf('mentions'),
    related: listOf('related'),
  };
}
