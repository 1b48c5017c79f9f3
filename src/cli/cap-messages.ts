import type { Message } from '../message/index.ts';

/** So many messages of one rule are read on a terminal; more of them drown the others. */
export const shownMax = 20;

/** The first messages of each rule, in their order, and how many of each rule are left out. */
export function capMessages(messages: readonly Message[]): {
  readonly shown: readonly Message[];
  readonly left: ReadonlyMap<string, number>;
} {
  const seen = new Map<string, number>();
  const shown = messages.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    return count <= shownMax;
  });
  const left = [...seen].flatMap(([rule, count]) =>
    count > shownMax ? [[rule, count - shownMax] as const] : [],
  );
  return { shown, left: new Map(left) };
}
