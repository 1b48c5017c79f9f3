import { keyBelow } from './find-home.ts';
import { fitOf, readAt } from './key-level.ts';
import type { KeyLine } from './key-line.ts';
import { canonicalKey } from './key-names.ts';
import type { KeyTable } from './key-table.ts';
import { toLevel } from './place-field.ts';
import { leadOf, putLead, putLineEnd } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import type { SourceLine } from './source-line.ts';

/** What the entries may hold among which a line at some column stands, or stood before it lost its spaces; undefined where there are none. */
function idsAt({ levels, last }: RepairDesk, width: number): KeyTable | undefined {
  const open = last.open && width >= last.indent ? last.entry?.ids : undefined;
  return (
    levels.findLast(({ indent, entry }) => indent >= width && entry?.ids !== undefined)?.entry?.ids ?? open
  );
}

/** Whether a key is the id of an entry: it stands alone, is no field of one, and a field of one follows. */
export function isIdAbove(desk: RepairDesk, key: KeyLine, at: number, width: number): boolean {
  const ids = idsAt(desk, width);
  const level = desk.levels.find(({ indent }) => indent === width);
  if (level !== undefined && level.entry?.ids === undefined && fitOf(level, key.key) !== undefined)
    return false;
  if (ids === undefined || key.valueStart < key.lineEnd || canonicalKey(ids, key.key) !== undefined)
    return false;
  const below = keyBelow(desk, at);
  return below !== undefined && canonicalKey(ids, below) !== undefined;
}

/** The id of an entry whose line lacks its colon, or has brackets round it; undefined for any other line. The fields below it tell it from prose. */
export function bareIdOf(
  desk: RepairDesk,
  at: number,
  start: number,
  stop: number,
  width: number,
): string | undefined {
  if (desk.table === undefined) return undefined;
  const { levels, last } = desk;
  const id = /^\[?([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,39})\]?:?$/u.exec(desk.text.slice(start, stop))?.[1];
  if (id === undefined) return undefined;
  const open = last.open && width > last.indent ? last.entry?.ids : undefined;
  const ids = levels.find(({ indent }) => indent === width)?.entry?.ids ?? open;
  const below = ids === undefined ? undefined : keyBelow(desk, at);
  return ids !== undefined && below !== undefined && canonicalKey(ids, below) !== undefined ? id : undefined;
}

/** Copies the line of such an id as it should be; returns the line after it. */
export function repairBareId(
  desk: RepairDesk,
  line: SourceLine,
  at: number,
  stop: number,
  width: number,
  id: string,
): number {
  const { end: start } = leadOf(desk, line);
  desk.report('matter/line-without-key', start, stop, {
    value: desk.text.slice(start, stop),
    nearest: `${id}:`,
  });
  desk.inProse = false;
  const indent = toLevel(desk, width, start, stop);
  const level = desk.levels.at(-1);
  putLead(desk, line, start, indent);
  desk.edit.put(`${id}:`, start, stop);
  putLineEnd(desk, line);
  desk.last = { indent, open: true, key: id, entry: level === undefined ? undefined : readAt(level, id) };
  return at + 1;
}
