import { canonicalKey } from './key-names.ts';
import type { KeyTable } from './key-table.ts';
import { keyBelow } from './find-home.ts';
import { fitOf, readAt, toLevelOf } from './key-level.ts';
import type { Level } from './key-level.ts';
import type { KeyLine } from './key-line.ts';
import { readKeyLine } from './key-line.ts';
import { toLevel } from './place-field.ts';
import { putQuoted } from './put-quoted.ts';
import { leadOf, nextLine, putLead, putLineEnd } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd, isBlank } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** Copies a value that stands before fields as the first of them, and reports it; undefined when no field of the value's follows. */
export function repairValueBeforeFields(
  desk: RepairDesk,
  at: number,
  key: KeyLine,
  start: number,
  stop: number,
): number | undefined {
  const { text, lines, edit, last } = desk;
  const keys = last.entry?.keys;
  const line = lines[at];
  const next = nextLine(desk, at);
  if (keys === undefined || line === undefined || next === undefined) return undefined;
  if (/^[[{|>#]/.test(text.slice(start, stop))) return undefined;
  const column = leadOf(desk, next).width;
  const below = keyBelow(desk, at);
  if (column <= last.indent || below === undefined || canonicalKey(keys, below) === undefined)
    return undefined;
  const put = fieldOf(desk, keys, at, start, stop);
  const value = text.slice(start, stop);
  desk.report('matter/value-before-fields', start, stop, {
    key: key.key,
    value,
    ...(put === undefined ? {} : { nearest: put.name === '' ? value : `${put.name}: ${value}` }),
  });
  putLineEnd(desk, { ...line, end: start, next: start });
  if (put !== undefined) {
    edit.put(`${' '.repeat(column)}${put.name === '' ? '' : `${put.name}: `}`, start, start);
    edit.keep(start, put.from);
    putQuoted(text, put.from, stop, edit);
    putLineEnd(desk, line);
  }
  desk.last = { ...last, open: true };
  return at + 1;
}

/** The field that a value is: the one that it names itself, else the first of the table; undefined when that follows anyway. */
function fieldOf(
  desk: RepairDesk,
  keys: KeyTable,
  at: number,
  start: number,
  stop: number,
): { readonly name: string; readonly from: number } | undefined {
  const own = readKeyLine(desk.text, start, stop);
  const named = own?.separator === 'colon' ? canonicalKey(keys, own.key) : undefined;
  const [first] = Object.keys(keys);
  const wanted = named ?? first;
  if (wanted === undefined || followsAs(desk, keys, at, wanted)) return undefined;
  if (named !== undefined && own !== undefined && own.valueStart < stop)
    return { name: '', from: own.valueStart };
  return { name: keys[wanted]?.names[0] ?? wanted, from: start };
}

/** Whether a field of a value follows on the lines below its key. */
function followsAs(desk: RepairDesk, keys: KeyTable, at: number, wanted: string): boolean {
  const { text, lines, last } = desk;
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below];
    if (line === undefined || isBlank(text, line)) continue;
    const { end, width } = leadOf(desk, line);
    if (width <= last.indent) return false;
    const key = readKeyLine(text, end, contentEnd(text, end, line.end));
    if (key !== undefined && canonicalKey(keys, key.key) === wanted) return true;
  }
  return false;
}

/** A name of three words, of two, of one. */
const namePatterns = [3, 2, 1].map(
  (words) =>
    new RegExp(`^(?:[\\p{L}\\p{M}]+[ _]){${String(words - 1)}}[\\p{L}\\p{M}]+(?=[ \\t\\p{Pd}=،,.])`, 'u'),
);

/** The letter on the colon's key, where it was struck alone. */
const unshifted = /ك$/u;

/** A field whose colon is missing, or another sign stands in its place, by a name that its level has and nobody wrote yet; undefined for any other line. */
export function colonlessFieldOf(
  desk: RepairDesk,
  start: number,
  stop: number,
  width: number,
): { readonly key: string; readonly valueStart: number } | undefined {
  const level = desk.levels.find(({ indent }) => indent === width) ?? openLevelAt(desk, width);
  if (desk.table === undefined || level?.entry?.keys === undefined) return undefined;
  const line = desk.text.slice(start, stop);
  for (const pattern of namePatterns) {
    const typed = pattern.exec(line)?.[0];
    const name =
      typed === undefined || fitOf(level, typed) === 'named' ? typed : typed.replace(unshifted, '');
    if (name === undefined || fitOf(level, name) !== 'named') continue;
    const gap = /^(?:ك|[ \t]*[\p{Pd}=،,.]?)[ \t]*/u.exec(line.slice(name.length))?.[0] ?? '';
    const valueStart = start + name.length + gap.length;
    return valueStart < stop ? { key: name, valueStart } : undefined;
  }
  return undefined;
}

/** The level that a first field at a column opens, below a key that stands alone. */
function openLevelAt({ last }: RepairDesk, width: number): Level | undefined {
  return last.open && last.indent >= 0 && width > last.indent
    ? toLevelOf(width, last.key, last.entry)
    : undefined;
}

/** The column of the fields whose first is a line without a colon, right below the key that they belong to; undefined where none of them follows, and the line may be the key's value. */
export function columnOfFields(desk: RepairDesk, at: number, width: number): number | undefined {
  const { last, lines, text } = desk;
  const keys = last.entry?.keys;
  const next = nextLine(desk, at);
  const below = keyBelow(desk, at);
  if (keys === undefined || next === undefined || below === undefined || last.indent < 0) return undefined;
  const column = leadOf(desk, next).width;
  if (width <= last.indent || column <= last.indent || canonicalKey(keys, below) === undefined)
    return undefined;
  for (const line of lines.slice(at + 1)) {
    if (isBlank(text, line)) continue;
    const own = leadOf(desk, line).width;
    if (own <= last.indent) break;
    if (own === width) return width;
  }
  return column;
}

/** Copies the first of a key's fields, of which only the value was written, under the first name of the table, so that no name is told of as missing too; returns the line after it. */
export function repairNameless(
  desk: RepairDesk,
  line: SourceLine,
  at: number,
  stop: number,
  column: number,
): number {
  const { end: start } = leadOf(desk, line);
  const keys = desk.last.entry?.keys;
  const put = keys === undefined ? undefined : fieldOf(desk, keys, at, start, stop);
  desk.report('matter/line-without-key', start, stop, { value: desk.text.slice(start, stop) });
  desk.isSure = false;
  if (put === undefined) {
    putLineEnd(desk, { ...line, end: start });
    return at + 1;
  }
  putLead(desk, line, start, column);
  desk.edit.put(`${put.name}: `, start, start);
  putQuoted(desk.text, start, stop, desk.edit);
  putLineEnd(desk, line);
  return at + 1;
}

/** Copies such a line as the field that it is; returns the line after it. */
export function repairColonless(
  desk: RepairDesk,
  line: SourceLine,
  at: number,
  stop: number,
  width: number,
  { key, valueStart }: { readonly key: string; readonly valueStart: number },
): number {
  const { text, edit } = desk;
  const { end: start } = leadOf(desk, line);
  const value = text.slice(start, stop);
  desk.report('matter/line-without-key', start, stop, {
    key,
    value,
    nearest: `${key}: ${text.slice(valueStart, stop)}`,
  });
  desk.inProse = false;
  const indent = toLevel(desk, width, start, stop);
  const level = desk.levels.at(-1);
  const entry = level === undefined ? undefined : readAt(level, key);
  putLead(desk, line, start, indent);
  edit.keep(start, start + key.length);
  edit.put(': ', start + key.length, valueStart);
  putQuoted(text, valueStart, stop, edit);
  putLineEnd(desk, line);
  desk.last = { indent, open: false, key, entry };
  return at + 1;
}
