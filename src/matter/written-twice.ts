import { canonicalKey } from './key-names.ts';
import type { KeyEntry } from './key-table.ts';
import type { MatterMap, MatterNode } from './matter-node.ts';
import type { Report } from './reporter.ts';

/** The fields of a key that is written twice: those of the second are no less the author's. */
export function joinFields(
  first: MatterMap,
  second: MatterMap,
  report: Report,
  entry: KeyEntry | undefined,
): MatterMap {
  const known = new Map(first.entries.map(({ key, keyPlace }) => [key, keyPlace.start.line]));
  const others = second.entries.filter(({ key, keyPlace: { start, end } }) => {
    const line = known.get(key);
    if (line !== undefined) report(twiceRule(entry), start.offset, end.offset, { key, line });
    return line === undefined;
  });
  return {
    ...first,
    entries: [
      ...first.entries.map((one) =>
        entry?.ids !== undefined && second.entries.some(({ key }) => key === one.key)
          ? { ...one, isTwice: true }
          : one,
      ),
      ...others,
    ],
  };
}

const twiceRule = (entry: KeyEntry | undefined): 'matter/duplicate-id' | 'matter/duplicate-key' =>
  entry?.ids === undefined ? 'matter/duplicate-key' : 'matter/duplicate-id';

/** Whether two entries of one id are two things: a field that both have, such as the speaker, tells them from one thing in two halves. */
export function isAnother(first: MatterNode, again: MatterNode | undefined, { ids }: KeyEntry): boolean {
  if (ids === undefined) return false;
  if (first.kind !== 'map' || again?.kind !== 'map') return true;
  const names = new Set(first.entries.map(({ key }) => canonicalKey(ids, key) ?? key));
  return again.entries.some(({ key }) => names.has(canonicalKey(ids, key) ?? key));
}
