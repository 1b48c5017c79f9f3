import { readAt } from './key-level.ts';
import type { KeyLine } from './key-line.ts';
import { putQuoted } from './put-quoted.ts';
import { putLineEnd, reportSpace } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { repairValueBeforeFields } from './repair-entry.ts';
import { repairValue } from './repair-value.ts';
import { putFirstField, secondField } from './second-field.ts';
import { nameCharacter } from './source-line.ts';

const invisible = /\p{Cf}/u;
/** A name that needs no quotation marks. */
const plainName = /^[\p{L}\p{N}\p{M}\p{Cf}_][^"'#]*$/u;

/** Copies a field: its key, a colon, a space, and its value; returns the line after its last. */
export function repairField(
  desk: RepairDesk,
  at: number,
  key: KeyLine,
  indent: number,
  stop: number,
): number {
  const { text, edit, report } = desk;
  const level = desk.levels.at(-1);
  const entry = level === undefined ? undefined : readAt(level, key.key);
  const name = text.slice(key.start, key.end);
  const hidden = invisible.exec(text.slice(key.start, key.separatorStart));
  if (hidden !== null) {
    const place = key.start + hidden.index;
    report('matter/invisible-character', place, place + 1, { value: nameCharacter(hidden[0]) });
  }
  if (name === '') report('matter/empty-key', key.separatorStart, key.separatorEnd);
  if (key.quoted || plainName.test(name)) {
    if (hidden === null) edit.keep(key.start, key.end);
    else putVisible(desk, key.start, key.end);
  } else putQuoted(text, key.start, key.end, edit);
  edit.put('', key.end, key.separatorStart);

  if (key.separator === 'colon-alone') {
    report('matter/colon-space', key.separatorStart, key.separatorEnd, { key: key.key });
  } else if (key.separator === 'lookalike') {
    const value = text.slice(key.separatorStart, key.separatorEnd);
    report('matter/colon-lookalike', key.separatorStart, key.separatorEnd, { key: key.key, value });
  }
  const start = valueStartOf(text, key, stop);
  for (let space = key.separatorEnd; space < start; space += 1) reportSpace(desk, space);
  edit.put(':', key.separatorStart, key.separatorEnd);
  edit.put(start < stop ? ' ' : '', key.separatorEnd, Math.max(key.separatorEnd, Math.min(start, stop)));

  const line = desk.lines[at];
  desk.last = { indent, open: start >= stop, key: key.key, entry };
  if (start >= stop) {
    if (line !== undefined) putLineEnd(desk, line);
    return at + 1;
  }
  const second = secondField(desk, at, start, stop);
  if (second !== undefined) {
    putFirstField(desk, start, second, indent);
    return repairField(desk, at, second, indent, stop);
  }
  return repairValueBeforeFields(desk, at, key, start, stop) ?? repairValue(desk, at, start, stop, indent);
}

/** Copies a key without what nobody sees in it. */
function putVisible({ text, edit }: RepairDesk, start: number, end: number): void {
  let from = start;
  for (const { 0: hidden, index } of text.slice(start, end).matchAll(/\p{Cf}+/gu)) {
    edit.keep(from, start + index);
    from = start + index + hidden.length;
    edit.put('', start + index, from);
  }
  edit.keep(from, end);
}

/** Where a field's value begins: format characters before it belong to it, unless they hide a sign that YAML must see. */
function valueStartOf(text: string, key: KeyLine, stop: number): number {
  let start = key.valueStart;
  if (start >= stop || /["'[\]{}|>#&*!@%`?:,-]/.test(text.charAt(start))) return start;
  while (start > key.separatorEnd && /\p{Cf}/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}
