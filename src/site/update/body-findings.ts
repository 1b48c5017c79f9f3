import type { Archive } from '../../archive/index.ts';
import type { Findings } from '../../lint/index.ts';
import type { ArticleState } from '../cache/article-state.ts';

/** Bodies with remarks of which all are told; of a larger archive only what is new is. */
const remarkedMax = 1000;

/** What was found out about the visible articles' words, by row: all errors, and all remarks unless there are too many. `fresh`: what is new. */
export function bodyFindings(
  { rows, house, table, messages }: Archive,
  state: ArticleState,
  fresh: ReadonlyMap<number, Findings>,
  bodyAt: (position: number) => Findings,
): { readonly findings: ReadonlyMap<number, Findings>; readonly withheld: number } {
  const found = new Map(fresh);
  // Of a file of which something is told, its author's comments must be known.
  const told = new Set(messages.map(({ path }) => path));
  const remarked: number[] = [];
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position] ?? 0;
    if (found.has(row)) continue;
    const isTold = (state.bodyErrors[row] ?? 0) > 0 || told.has(table.paths[row] ?? '');
    if (isTold) found.set(row, bodyAt(position));
    else if ((state.bodyRemarks[row] ?? 0) > 0) remarked.push(position);
  }
  // A newsroom that takes a remark for an error must be told of every one.
  const isStrict = house.settings.rules?.some(({ level }) => level === 'error') === true;
  if (remarked.length > remarkedMax && !isStrict) {
    const withheld = remarked.reduce(
      (sum, position) => sum + (state.bodyRemarks[rows[position] ?? 0] ?? 0),
      0,
    );
    return { findings: found, withheld };
  }
  for (const position of remarked) found.set(rows[position] ?? 0, bodyAt(position));
  return { findings: found, withheld: 0 };
}
