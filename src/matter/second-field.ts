import { fitOf } from './key-level.ts';
import type { Level } from './key-level.ts';
import { readKeyLine } from './key-line.ts';
import type { KeyLine } from './key-line.ts';
import { canonicalIn, canonicalKey } from './key-names.ts';
import { putQuoted } from './put-quoted.ts';
import { leadOf, nextLine } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd, isBlank } from './source-line.ts';
import { closeOfFlow, closeOfQuote, findFault, findHash } from './value-fault.ts';

/** The most words of a field's name. */
const nameWordsMax = 3;
/** Code units: shorter names, such as «من» and «عن», are words of any sentence. */
const nameLengthMin = 3;

/** Code units: a longer name is none. */
const nameLengthMax = 60;
/** A value with more colons is a text. */
const colonsMax = 12;

/**
 * A field that begins within the value of another, because the line between them was lost: its name, written as it is known, is one that
 * the level has and that stands nowhere else in it.
 */
export function secondField(desk: RepairDesk, at: number, start: number, stop: number): KeyLine | undefined {
  const { text, levels } = desk;
  const level = levels.at(-1);
  if (desk.table === undefined || level?.entry?.keys === undefined) return undefined;
  const from = endOfWhole(text, start, stop);
  const to = findHash(text, start, stop)?.at ?? stop;
  const rest = from === undefined ? '' : text.slice(from, to);
  if (from === undefined || !/:(?=[ \t]|$)/.test(rest)) return undefined;
  let colons = 0;
  for (const { index } of rest.matchAll(/:(?=[ \t]|$)/g)) {
    colons += 1;
    if (colons > colonsMax) return undefined;
    const colon = from + index;
    const name = nameBefore(level, text.slice(Math.max(start, colon - nameLengthMax), colon));
    if (name === undefined || colon - name.length < from || isWrittenBelow(desk, at, level, name)) continue;
    const key = readKeyLine(text, colon - name.length, stop);
    if (key?.separatorStart !== colon) continue;
    const isText = from === start && !isBare(desk, at, level);
    if (isText && !isNoProse.test(text.slice(key.valueStart, stop).trim())) continue;
    if (key.valueStart < stop || isFollowedByDeeper(desk, at, level)) return key;
  }
  return undefined;
}

// An id, an address, a day, a list, or nothing: what no sentence goes on with behind a colon.
const isNoProse =
  /^(?:$|[[{]|https?:|[a-z][a-z0-9-]*(?:\s|$)|[\d\u0660-\u0669]{4}[-/.][\d\u0660-\u0669]{1,2}[-/.])/u;

/** Whether the value that began the line is never a sentence. A headline may well have a colon behind the name of a field: «أزمة الصورة: من يملك الحق؟». */
function isBare(desk: RepairDesk, at: number, level: Level): boolean {
  const line = desk.lines[at];
  if (line === undefined) return false;
  const { end } = leadOf(desk, line);
  const key = readKeyLine(desk.text, end, contentEnd(desk.text, end, line.end));
  return key !== undefined && canonicalIn(level.entry, key.key)?.entry?.bare === true;
}

/** Where a value in quotation marks or brackets is closed, else where it starts; undefined when it is not closed on its line. */
function endOfWhole(text: string, start: number, stop: number): number | undefined {
  const first = text.charAt(start);
  if (first === '"' || first === "'") return closeOfQuote(text, start, stop);
  if (first !== '[' && first !== '{') return start;
  const close = closeOfFlow(text, start, stop);
  return close === 'too-deep' ? undefined : close;
}

/** The longest name of a field that stands, behind a space, at the end of what comes before a colon. */
function nameBefore(level: Level, before: string): string | undefined {
  const [, ...words] = before.split(/\s+/u);
  for (let count = Math.min(nameWordsMax, words.length); count > 0; count -= 1) {
    const name = words.slice(-count).join(' ');
    if (name.length < nameLengthMin || !before.endsWith(name) || fitOf(level, name) !== 'named') continue;
    // Behind a comma a sentence goes on.
    if (/[،,؛;:.…–—-]\s+$/u.test(before.slice(0, -name.length))) continue;
    const names = canonicalIn(level.entry, name)?.entry?.names ?? [];
    if (names.includes(name.normalize('NFC'))) return name;
  }
  return undefined;
}

/** Whether a field of that name stands further down: then the name within the value is a word of it. */
function isWrittenBelow(desk: RepairDesk, at: number, level: Level, name: string): boolean {
  const keys = level.entry?.keys;
  if (keys === undefined) return false;
  const wanted = canonicalKey(keys, name);
  for (const line of desk.lines.slice(at + 1)) {
    if (isBlank(desk.text, line)) continue;
    const { end, width } = leadOf(desk, line);
    if (width < level.indent) return false;
    const key = readKeyLine(desk.text, end, contentEnd(desk.text, end, line.end));
    if (width === level.indent && key !== undefined && canonicalKey(keys, key.key) === wanted) return true;
  }
  return false;
}

function isFollowedByDeeper(desk: RepairDesk, at: number, level: Level): boolean {
  const next = nextLine(desk, at);
  return next !== undefined && leadOf(desk, next).width > level.indent;
}

/** Reports a field within the value of another, and copies what stands before it; the field itself goes on a line of its own. */
export function putFirstField(desk: RepairDesk, start: number, second: KeyLine, indent: number): void {
  const { text, edit, report } = desk;
  const stop = contentEnd(text, start, second.start);
  report('matter/two-fields', second.start, second.separatorEnd, {
    key: second.key,
    value: text.slice(start, stop),
  });
  if (/^["'[{]/.test(text.slice(start, stop)) || findFault(text, start, stop, true) === undefined)
    edit.keep(start, stop);
  else putQuoted(text, start, stop, edit);
  edit.put(`\n${' '.repeat(indent)}`, stop, second.start);
}

/** Whether what stands before a colon within a value ends in the name of a field that its level lacks: two fields may stand on one line. */
export function mayHoldField({ text, levels }: RepairDesk, start: number, colon: number): boolean {
  const level = levels.at(-1);
  const [, ...words] = text.slice(start, colon).trim().split(/\s+/u);
  if (level?.entry?.keys === undefined) return false;
  return [1, 2, 3].some(
    (count) => count <= words.length && fitOf(level, words.slice(-count).join(' ')) === 'named',
  );
}
