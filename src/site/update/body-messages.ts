import type { Archive } from '../../archive/index.ts';
import type { Message } from '../../message/index.ts';
import type { RenderedBody } from '../../page/index.ts';
import type { ArticleState } from '../cache/article-state.ts';

/** Bodies with remarks of which all are told; of a larger archive only what is new is. */
const remarkedMax = 1000;

/** What authors must know of the visible articles' bodies: all errors, and all remarks unless there are too many. `fresh`: what is new, by row. */
export function bodyMessages(
  { rows, house }: Archive,
  state: ArticleState,
  fresh: ReadonlyMap<number, readonly Message[]>,
  bodyAt: (position: number) => RenderedBody,
): { readonly messages: readonly Message[]; readonly withheld: number } {
  const messages = [...fresh.values()].flat();
  const remarked: number[] = [];
  for (const [position, row] of rows.entries()) {
    if (fresh.has(row)) continue;
    if ((state.bodyErrors[row] ?? 0) > 0) messages.push(...bodyAt(position).messages);
    else if ((state.bodyRemarks[row] ?? 0) > 0) remarked.push(position);
  }
  // A newsroom that takes a remark for an error must be told of every one.
  const isStrict = house.settings.rules?.some(({ level }) => level === 'error') === true;
  if (remarked.length > remarkedMax && !isStrict) {
    const withheld = remarked.reduce(
      (sum, position) => sum + (state.bodyRemarks[rows[position] ?? 0] ?? 0),
      0,
    );
    return { messages, withheld };
  }
  return {
    messages: [...messages, ...remarked.flatMap((position) => bodyAt(position).messages)],
    withheld: 0,
  };
}
