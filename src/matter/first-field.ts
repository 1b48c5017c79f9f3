import { childColumns } from './key-level.ts';
import { readKeyLine } from './key-line.ts';
import type { KeyLine } from './key-line.ts';
import { canonicalKey } from './key-names.ts';
import { leadOf, nextLine } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd, isBlank } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** So many fields below one another show where they belong. */
const alignedMin = 2;

/**
 * The column at which the other fields of a value begin, where its first alone begins at another: then the first is the one that slipped.
 * Undefined where it begins as they do, and where nothing tells which of two is right.
 */
export function columnOfRest(
  desk: RepairDesk,
  field: KeyLine,
  at: number,
  width: number,
): number | undefined {
  const { last, lines, text } = desk;
  const keys = last.entry?.keys;
  const next = nextLine(desk, at);
  if (keys === undefined || next === undefined || !last.open || last.indent < 0 || width <= last.indent)
    return undefined;
  if (field.valueStart >= field.lineEnd || canonicalKey(keys, field.key) === undefined) return undefined;
  const isField = (line: SourceLine): boolean => {
    const { end } = leadOf(desk, line);
    const key = readKeyLine(text, end, contentEnd(text, end, line.end));
    return key?.separator === 'colon' && canonicalKey(keys, key.key) !== undefined;
  };
  const column = leadOf(desk, next).width;
  if (column === width || column <= last.indent || !isField(next)) return undefined;
  let aligned = 0;
  for (const line of lines.slice(at + 1)) {
    if (isBlank(text, line)) continue;
    const lead = leadOf(desk, line);
    if (lead.width <= last.indent) break;
    if (lead.width === width && isField(line)) return undefined;
    if (lead.width === column && isField(line)) aligned += 1;
  }
  return aligned >= alignedMin || column === last.indent + childColumns ? column : undefined;
}
