import { isSurelyKey, readKeyLine } from './key-line.ts';
import { leadOf, putLead, putLineEnd, shiftOf } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd, isBlank } from './source-line.ts';

/** Where a value that may go on over several lines must have ended: before the next line that is surely a field. */
export function regionEnd(desk: RepairDesk, at: number, indent: number): number {
  const { text, lines } = desk;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const lead = leadOf(desk, line);
    if (lead.width > Math.max(indent, 0)) continue;
    if (isSurelyKey(readKeyLine(text, lead.end, contentEnd(text, lead.end, line.end)), desk.isKey))
      return line.start;
  }
  return lines.at(-1)?.next ?? 0;
}

/** Copies a quoted or bracketed value over several lines, with each line's indentation mended. */
export function keepUntil(
  desk: RepairDesk,
  at: number,
  start: number,
  close: number,
  indent: number,
): number {
  const { lines, edit } = desk;
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || line.start >= close) break;
    const lead = leadOf(desk, line);
    const from = next === at ? start : lead.end;
    if (next > at && lead.end < line.end) putLead(desk, line, lead.end, Math.max(lead.width, indent + 1, 1));
    if (lead.end < line.end || next === at) edit.keep(from, line.end);
    putLineEnd(desk, line);
  }
  desk.last = { ...desk.last, indent, open: false };
  return next;
}

/** Copies the lines of a `|` or `>` block: blank ones and those deeper than its key. */
export function keepBlock(desk: RepairDesk, at: number, indent: number): number {
  const { text, lines, edit } = desk;
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    if (!isBlank(text, line)) {
      // Plain spaces enough: what follows them, even a no-break space, is the author's text.
      const spaces = /^ */.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
      const lead = leadOf(desk, line);
      if (lead.width <= indent) break;
      const shown = spaces > indent ? line.start + spaces : lead.end;
      if (shown === lead.end) putLead(desk, line, lead.end, lead.width);
      else edit.put(' '.repeat(spaces + shiftOf(desk, line)), line.start, shown);
      edit.keep(shown, line.end);
    }
    putLineEnd(desk, line);
  }
  desk.last = { ...desk.last, indent, open: false };
  return next;
}
