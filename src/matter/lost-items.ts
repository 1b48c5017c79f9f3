import { isSurelyKey, readKeyLine } from './key-line.ts';
import type { Marker } from './list-marker.ts';
import { leadOf, putLineEnd } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd, foldedLineMin, isBlank } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

const item = /^-[ \t\u00A0]+\S/u;

/** Whether an item of a list stands where no field waits for one: the line with its field's name was lost. Where the keys are not known, YAML alone says what an item is. */
export function isLostItem(desk: RepairDesk, at: number, { end, fault }: Marker, stop: number): boolean {
  const { table, last, itemIndent, text } = desk;
  if (table === undefined || fault || itemIndent !== undefined || end >= stop) return false;
  if (readKeyLine(text, end, stop)?.separator === 'colon') return false;
  return last.indent >= 0 ? !last.open : isKeyBelow(desk, at);
}

/** Reports the items that stand there, once for all of them, and copies none; returns the line after them. */
export function dropLostItems(desk: RepairDesk, at: number, start: number, stop: number): number {
  const { text, lines, report } = desk;
  report('matter/item-without-key', start, stop, { value: text.slice(start, stop) });
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || (next > at && !isItem(desk, line) && !isBlank(text, line))) break;
    putLineEnd(desk, line);
  }
  desk.inProse = false;
  return next;
}

/** Whether items stand below a short value of a field of the file's own, which would take them for more of its words. */
export function isItemBelowValue(desk: RepairDesk, at: number, line: SourceLine, indent: number): boolean {
  const field = desk.lines[at];
  if (desk.table === undefined || indent !== 0 || field === undefined || !isItem(desk, line)) return false;
  const next = desk.lines[at + 1];
  if (next !== undefined && next !== line && !isItem(desk, next)) return false;
  const second = desk.lines[at + 2];
  return field.end - field.start < foldedLineMin || (second !== undefined && isItem(desk, second));
}

function isItem(desk: RepairDesk, line: SourceLine): boolean {
  const { end } = leadOf(desk, line);
  if (!item.test(desk.text.slice(end, line.end))) return false;
  return readKeyLine(desk.text, end + 1, contentEnd(desk.text, end, line.end))?.separator !== 'colon';
}

function isKeyBelow(desk: RepairDesk, at: number): boolean {
  return desk.lines.slice(at + 1).some((line) => {
    const { end, width } = leadOf(desk, line);
    return (
      width === 0 &&
      isSurelyKey(readKeyLine(desk.text, end, contentEnd(desk.text, end, line.end)), desk.isKey)
    );
  });
}
