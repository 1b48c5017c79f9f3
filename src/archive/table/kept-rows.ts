import { digestFiles } from '../../seal/index.ts';
import { tickMax } from '../memory.ts';
import type { ArticleTable } from './article-table.ts';
import type { ScannedFile } from './scan.ts';

/** Files as they are now, beside the rows that they had. */
export interface MatchedRows {
  readonly count: number;
  /** -1 for a file that is new. */
  readonly formerRows: Int32Array;
  readonly sizes: Float64Array;
  readonly times: Float64Array;
  readonly fileAt: (row: number) => ScannedFile;
}

/** The former row of each row whose file is as it was; -1 for one that must be read. */
export async function keptRows(
  match: MatchedRows,
  { table, seenAt }: { readonly table: ArticleTable; readonly seenAt: number },
): Promise<Int32Array> {
  const { count, formerRows, sizes, times } = match;
  const kept = new Int32Array(count).fill(-1);
  const unsure: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const old = formerRows[row] ?? -1;
    const wasRead = table.source0[old] !== 0 || table.source1[old] !== 0;
    if (old === -1 || !wasRead || sizes[row] !== table.size[old]) continue;
    const time = times[row] ?? NaN;
    if (time === table.time[old] && time < seenAt - tickMax) kept[row] = old;
    else unsure.push(row);
  }
  const digests = await digestFiles(
    unsure.map((row) => match.fileAt(row).file),
    Float64Array.from(unsure, (row) => sizes[row] ?? 0),
  );
  for (const [at, row] of unsure.entries()) {
    const old = formerRows[row] ?? -1;
    const isSame =
      digests[at * 4] === table.source0[old] &&
      digests[at * 4 + 1] === table.source1[old] &&
      digests[at * 4 + 2] === table.source2[old] &&
      digests[at * 4 + 3] === table.source3[old];
    if (isSame) kept[row] = old;
  }
  return kept;
}
