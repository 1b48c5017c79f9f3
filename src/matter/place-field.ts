import type { Home } from './find-home.ts';
import { columnOfRest } from './first-field.ts';
import { foldKey } from './fold-key.ts';
import { readKeyLine } from './key-line.ts';
import type { KeyLine } from './key-line.ts';
import { toLevelOf } from './key-level.ts';
import type { Level } from './key-level.ts';
import { nextLine, shiftBelow } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd, readLead } from './source-line.ts';

/** The column at which a field belongs, by its name or by the lines round it; one that begins elsewhere is reported. */
export function placeField(
  desk: RepairDesk,
  field: KeyLine,
  home: Home | undefined,
  at: number,
  width: number,
): number {
  if (home !== undefined) return moveHome(desk, home, field, at, width);
  const { last, moved, shift } = desk;
  const rest = columnOfRest(desk, field, at, width);
  if (rest !== undefined) {
    desk.moved = undefined;
    // A tab is told of where it is replaced.
    if (!hasTab(desk, field, at))
      desk.report('matter/outdented-key', field.start, field.end, {
        key: field.key,
        owner: last.key,
        spaces: rest,
      });
    return toLevel(desk, rest, field.start, field.lineEnd);
  }
  if (last.open || width <= last.indent) {
    if (shift === undefined || field.start < shift.start || field.start >= shift.end) desk.moved = undefined;
    return toLevel(desk, width, field.start, field.lineEnd);
  }
  if (moved?.from !== width || moved.to !== last.indent) {
    desk.moved = { from: width, to: last.indent, message: desk.messages.length };
    desk.report('matter/indented-key', field.start, field.end, { key: field.key });
    if (mayContinue(desk, field, at)) desk.isSure = false;
  }
  return toLevel(desk, last.indent, field.start, field.lineEnd);
}

/** Code units: a value so long may go on below, when it does not end as a sentence does. */
const proseMin = 30;

/** Whether a field behind too many spaces may be the next words of the value above it, or stands in its place further down. */
function mayContinue(desk: RepairDesk, field: KeyLine, at: number): boolean {
  const { text, lines, last } = desk;
  const above = lines[at - 1];
  const value = above === undefined ? '' : text.slice(above.start, above.end).trim();
  if (
    value.length > proseMin &&
    !/[.؟!?…»"'\])]$/u.test(value) &&
    /\p{L}$/u.test(value) &&
    !/https?:/u.test(value)
  )
    return true;
  const name = foldKey(field.key);
  return lines.slice(at + 1).some((line) => {
    const { end, width } = readLead(text, line);
    if (width > last.indent) return false;
    const key = readKeyLine(text, end, contentEnd(text, end, line.end));
    return key !== undefined && foldKey(key.key) === name;
  });
}

/** The column at which a line belongs; a line that begins between two levels is reported and moved to the inner one. */
export function toLevel(
  desk: RepairDesk,
  indent: number,
  start: number,
  stop: number,
  entry = desk.last.entry,
): number {
  const { levels, last } = desk;
  let inner: Level | undefined;
  while ((levels.at(-1)?.indent ?? -1) > indent) inner = levels.pop();
  if (levels.at(-1)?.indent === indent) return indent;
  if (inner !== undefined) desk.report('matter/bad-indent', start, stop);
  const level = inner ?? toLevelOf(indent, last.key, entry);
  levels.push(level);
  return level.indent;
}

/** Goes to the level that a field's name says it belongs to, and tells so; returns its column. */
function moveHome(
  desk: RepairDesk,
  { level, isNew, isDoubtful }: Home,
  field: KeyLine,
  at: number,
  width: number,
): number {
  const { levels, moved, report } = desk;
  const { indent, owner } = level;
  while ((levels.at(-1)?.indent ?? -1) > indent) levels.pop();
  if (isNew) levels.push(level);
  if (!isFieldBelow(desk, field, at)) desk.shift = shiftBelow(desk, at, width, indent);
  if (isDoubtful) {
    desk.isSure = false;
    if (moved?.from === width) desk.withdraw(moved.message);
    report('matter/bad-indent', field.start, field.end, { key: field.key, owner, spaces: indent });
    return indent;
  }
  if (moved?.from === width && indent >= moved.to) return indent;
  desk.moved = { from: width, to: indent, message: desk.messages.length };
  const rule = indent > width ? 'matter/outdented-key' : 'matter/indented-key';
  // A tab is told of where it is replaced.
  if (!hasTab(desk, field, at))
    report(rule, field.start, field.end, { key: field.key, owner, spaces: indent });
  return indent;
}

function hasTab({ text, lines }: RepairDesk, field: KeyLine, at: number): boolean {
  const line = lines[at];
  return line !== undefined && text.slice(line.start, field.start).includes('\t');
}

/** Whether the line below a field with a value is another field, and none of the value's lines. */
function isFieldBelow(desk: RepairDesk, field: KeyLine, at: number): boolean {
  const line = field.valueStart < field.lineEnd ? nextLine(desk, at) : undefined;
  if (line === undefined) return false;
  const { end } = readLead(desk.text, line);
  return readKeyLine(desk.text, end, contentEnd(desk.text, end, line.end))?.separator === 'colon';
}
