import { type Column, type ColumnFile, columnOf, columnsLike, type Lists } from '../../archive/index.ts';

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
  for (let row = 0; row < count; row += 1) newRows[oldRows[row] ?? -1] = row;
  const runs = toRuns(oldRows);
  for (const { row, old, length } of runs) {
    if (old === -1) continue;
    for (const [name, width] of Object.entries(widths) as [NumberColumn, number][])
      after[name].set(before[name].subarray(old * width, (old + length) * width), row * width);
  }
  const lists = ({ starts, values }: Lists): Lists => {
    const next = new Uint32Array(count + 1);
    const parts: Uint32Array[] = [];
    let end = 0;
    for (const { row, old, length } of runs) {
      const first = starts[old] ?? 0;
      // Where nothing moved, at once.
      if (old !== -1 && first === end) next.set(starts.subarray(old + 1, old + length + 1), row + 1);
      else
        for (let index = 1; index <= length; index += 1)
          next[row + index] = old === -1 ? end : (starts[old + index] ?? 0) - first + end;
      if (old !== -1) parts.push(values.subarray(first, starts[old + length]));
      end = next[row + length] ?? 0;
    }
    return { starts: next, values: join(parts, end) };
  };
  const related = lists(before.related);
  // A related article that is gone is no row: what was chosen is chosen anew.
  for (let at = 0; at < related.values.length; at += 1)
    related.values[at] = (newRows[related.values[at] ?? -1] ?? -1) >>> 0;
  return { ...after, strings: before.strings, mentions: lists(before.mentions), related };
}

interface Run {
  readonly row: number;
  /** -1: rows that were not there. */
  readonly old: number;
  readonly length: number;
}

/** Rows that were neighbours already, together. */
function toRuns(oldRows: Int32Array): readonly Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < oldRows.length;) {
    const old = oldRows[row] ?? -1;
    let length = 1;
    while (old === -1 ? oldRows[row + length] === -1 : oldRows[row + length] === old + length) length += 1;
    runs.push({ row, old, length });
    row += length;
  }
  return runs;
}

function join(parts: readonly Uint32Array[], length: number): Uint32Array {
  const joined = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A list column in which the lists of some rows are others. */
export function replaceLists(
  { starts, values }: Lists,
  replaced: ReadonlyMap<number, ArrayLike<number>>,
): Lists {
  if (replaced.size === 0) return { starts, values };
  const count = starts.length - 1;
  const next = new Uint32Array(count + 1);
  let end = 0;
  for (let row = 0; row < count; row += 1) {
    end += replaced.get(row)?.length ?? (starts[row + 1] ?? 0) - (starts[row] ?? 0);
    next[row + 1] = end;
  }
  const joined = new Uint32Array(end);
  let from = 0;
  const keepUpTo = (row: number): void => {
    joined.set(values.subarray(starts[from], starts[row]), next[from]);
  };
  for (const row of [...replaced.keys()].sort((a, b) => a - b)) {
    keepUpTo(row);
    joined.set(replaced.get(row) ?? [], next[row]);
    from = row + 1;
  }
  keepUpTo(count);
  return { starts: next, values: joined };
}

interface StateHead {
  readonly count: number;
  readonly strings: readonly string[];
}

const numbersOf = (state: ArticleState): Pick<ArticleState, NumberColumn> =>
  Object.fromEntries(
    (Object.keys(widths) as NumberColumn[]).map((name) => [name, state[name]]),
  ) as unknown as Pick<ArticleState, NumberColumn>;

/** A state as a column file. */
export function encodeState(state: ArticleState): ColumnFile<StateHead> {
  const columns = new Map<string, Column>(Object.entries(numbersOf(state)));
  for (const name of ['mentions', 'related'] as const) {
    columns.set(`${name}.starts`, state[name].starts);
    columns.set(`${name}.values`, state[name].values);
  }
  return { head: { count: state.count, strings: state.strings }, columns };
}

/** The state of a column file; throws a CacheFault for a file of something else. */
export function decodeState(file: ColumnFile<unknown>): ArticleState {
  const { count, strings } = file.head as StateHead;
  const listOf = (name: string): Lists => ({
    starts: columnOf(file, `${name}.starts`, 'u32'),
    values: columnOf(file, `${name}.values`, 'u32'),
  });
  return {
    ...columnsLike(file, numbersOf(emptyState(0))),
    count,
    strings,
    mentions: listOf('mentions'),
    related: listOf('related'),
  };
}
