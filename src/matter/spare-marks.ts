import { leadOf, nextLine, putLineEnd } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';

// Of telephones and of print, for the straight ones of YAML.
const marked = /^[“”„‟‘’«»‹›][^“”„‟«»‹›"\\\r\n]+[“”‟‘’«»‹›"]$/u;

/** Copies a value that is never words of anybody (a date, an id, an address) without the quotation marks round it, and reports them; returns the line after it, or undefined for every other value. */
export function repairSpareMarks(
  desk: RepairDesk,
  at: number,
  start: number,
  stop: number,
  indent: number,
): number | undefined {
  const { text, lines, edit, report, last } = desk;
  const line = lines[at];
  if (line === undefined || last.entry?.bare !== true || last.open) return undefined;
  const value = text.slice(start, stop);
  if (!marked.test(value)) return undefined;
  const next = nextLine(desk, at);
  if (next !== undefined && leadOf(desk, next).width > indent) return undefined;
  report('matter/spare-marks', start, stop, { value, nearest: value.slice(1, -1) });
  edit.put('"', start, start + 1);
  edit.keep(start + 1, stop - 1);
  edit.put('"', stop - 1, stop);
  putLineEnd(desk, line);
  return at + 1;
}
