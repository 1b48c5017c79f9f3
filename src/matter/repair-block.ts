import type { Edit } from '../message/index.ts';
import { findHome } from './find-home.ts';
import { isSurelyKey, readKeyLine } from './key-line.ts';
import type { KeyLine } from './key-line.ts';
import { fitOf, holdsFields, isFreeName, toLevelOf, withoutFields } from './key-level.ts';
import { canonicalKey, toIsKey } from './key-names.ts';
import type { KeyTable } from './key-table.ts';
import { placeField, toLevel } from './place-field.ts';
import { dropLostItems, isLostItem } from './lost-items.ts';
import { markersMax, putMarker, readMarkers } from './list-marker.ts';
import type { Marker } from './list-marker.ts';
import { leadOf, nextLine, putLead, putLineEnd, shiftItem, shiftOf } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { bareIdOf, isIdAbove, repairBareId } from './entry-id.ts';
import { colonlessFieldOf, columnOfFields, repairColonless, repairNameless } from './repair-entry.ts';
import { repairField } from './repair-field.ts';
import { repairValue } from './repair-value.ts';
import type { Reporter } from './reporter.ts';
import { editSource } from './source-edit.ts';
import type { EditedText } from './source-edit.ts';
import { contentEnd, isBlank, readLead, toLines } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** Where the fields of a file stand. */
export interface MatterBlock {
  readonly start: number;
  readonly end: number;
  /** Offsets of lines amid them that are none of them. */
  readonly strays?: ReadonlySet<number> | undefined;
}

/**
 * A copy of a block of YAML fields in which the usual slips of authors who do not know YAML are mended, each reported at its place:
 * what the copy says is what the author meant, and what `yaml` reads from it is what YAML 1.2 says.
 */
export function repairBlock(
  text: string,
  { start, end, strays }: MatterBlock,
  reporter: Reporter,
  table: KeyTable | undefined,
): EditedText {
  const desk: RepairDesk = {
    text,
    lines: toLines(text, start, end).filter((line) => strays?.has(line.start) !== true),
    edit: editSource(text),
    report: reporter.report,
    messages: reporter.messages,
    withdraw: reporter.withdraw,
    table,
    isKey: table === undefined ? undefined : toIsKey(table),
    last: {
      indent: -1,
      open: true,
      key: '',
      entry: table === undefined ? undefined : { names: [], keys: table },
    },
    itemIndent: undefined,
    levels: [],
    lists: new Map(),
    shift: undefined,
    moved: undefined,
    inProse: false,
    isSure: true,
  };
  let at = 0;
  while (at < desk.lines.length) {
    const known = reporter.messages.length;
    const { moved } = desk;
    desk.isSure = true;
    at = repairLine(desk, at);
    const changes = desk.edit.takeChanges();
    if (desk.isSure) reporter.mend(known, changes);
    if (desk.isSure && moved !== undefined && moved === desk.moved)
      reporter.extend(moved.message, changes.filter(isLead));
  }
  return desk.edit.finish();
}

/** Whether an edit changes no more than the spaces before a line's content. */
function isLead({ text }: Edit): boolean {
  return /^ +$/.test(text);
}

/** Copies one line, and those that belong to its value; returns the line after them. */
function repairLine(desk: RepairDesk, at: number): number {
  const { text, lines, edit } = desk;
  const line = lines[at];
  if (line === undefined) return at + 1;
  const lead = leadOf(desk, line);
  if (isBlank(text, line)) return skip(desk, line, at);
  if (text.charAt(lead.end) === '#') {
    edit.put(' '.repeat(lead.width), line.start, lead.end);
    edit.keep(lead.end, line.end);
    return skip(desk, line, at);
  }
  const stop = contentEnd(text, lead.end, line.end);
  const markers = readMarkers(desk, lead.end, stop, lead.width);
  const [only] = markers;
  if (only === undefined) return repairFieldLine(desk, line, at, stop);
  if (markers.length === 1 && isFieldBehindDash(desk, at, only, stop, lead.width))
    return repairFieldLine(desk, line, at, stop, only);
  if (markers.length === 1 && isLostItem(desk, at, only, stop))
    return dropLostItems(desk, at, lead.end, stop);
  if (markers.length <= markersMax) return repairItemLine(desk, line, at, stop, markers);
  desk.report('matter/too-deep', lead.end, stop);
  return skip(desk, line, at);
}

/** Ends a line of which nothing more is copied. */
function skip(desk: RepairDesk, line: SourceLine, at: number): number {
  putLineEnd(desk, line);
  return at + 1;
}

/** A line that is a field, or the value of the field above it. */
function repairFieldLine(
  desk: RepairDesk,
  line: SourceLine,
  at: number,
  stop: number,
  dash?: Marker,
): number {
  const { text, last, report } = desk;
  const { end: lead, width } = leadOf(desk, line);
  const content = dash?.end ?? lead;
  const key = readKeyLine(text, content, stop);
  if (dash !== undefined)
    report('matter/list-dash', dash.start, dash.start + 1, { value: '-', key: key?.key ?? '' });
  const home = key === undefined ? undefined : findHome(desk, key, at, width);
  const field = home !== undefined || isKeyAt(desk, key, width) ? key : undefined;
  const bare = field === undefined ? bareIdOf(desk, at, content, stop, width) : undefined;
  if (bare !== undefined) return repairBareId(desk, line, at, stop, width, bare);
  const mayBeValue = last.open && width > last.indent && last.indent >= 0;
  const column = field === undefined && mayBeValue ? columnOfFields(desk, at, width) : undefined;
  if (column !== undefined) {
    const colonless = colonlessFieldOf(desk, content, stop, column);
    return colonless === undefined
      ? repairNameless(desk, line, at, stop, column)
      : repairColonless(desk, line, at, stop, column, colonless);
  }
  if (field === undefined && !mayBeValue) {
    const colonless = desk.inProse ? undefined : colonlessFieldOf(desk, content, stop, width);
    if (colonless !== undefined) return repairColonless(desk, line, at, stop, width, colonless);
    if (!desk.inProse) report('matter/line-without-key', content, stop, { value: text.slice(content, stop) });
    desk.inProse = true;
    // Below a field without a value it is most likely the value: what is read of it hides no other fault.
    if (!last.open || width !== last.indent || holdsFields(last.entry)) return skip(desk, line, at);
    putLead(desk, line, content, width + 1);
    return repairValue(desk, at, content, stop, width);
  }
  desk.inProse = false;
  const indent = field === undefined ? width : placeField(desk, field, home, at, width);
  if (desk.itemIndent !== undefined && indent <= desk.itemIndent) desk.itemIndent = undefined;
  putLead(desk, line, content, indent);
  if (field !== undefined) return repairField(desk, at, field, indent, stop);
  return repairValue(desk, at, content, stop, last.indent);
}

/** Whether a dash stands before a field where no list can be: its level has a field of that name, and the line above needs no items. */
function isFieldBehindDash(
  desk: RepairDesk,
  at: number,
  { end }: Marker,
  stop: number,
  width: number,
): boolean {
  const { table, text, levels, last } = desk;
  if (table === undefined || desk.itemIndent === width) return false;
  const key = readKeyLine(text, end, stop);
  if (key?.separator !== 'colon') return false;
  if (isIdAbove(desk, key, at, width)) return true;
  if (last.open && last.indent >= 0) return false;
  const level = levels.find(({ indent }) => indent === width);
  return level === undefined
    ? levels.length === 0 && width === 0 && canonicalKey(table, key.key) !== undefined
    : fitOf(level, key.key) === 'named' || isFreeName(level, key.key);
}

/** Whether a column is at most that of the fields that were read last, and no list begins at it: a dash there can only be of the list round them. */
function isAmidFields({ levels, last }: RepairDesk, width: number): boolean {
  const fields = levels.at(-1);
  if (fields === undefined || fields.read.size === 0 || fields.indent !== last.indent) return false;
  return width === fields.indent || (width < fields.indent && !levels.some(({ indent }) => indent === width));
}

/** A line that begins with one dash or more. */
function repairItemLine(
  desk: RepairDesk,
  line: SourceLine,
  at: number,
  stop: number,
  markers: readonly Marker[],
): number {
  const lead = leadOf(desk, line);
  const { last } = desk;
  const isTooDeep =
    !last.open &&
    desk.itemIndent !== undefined &&
    lead.width > desk.itemIndent &&
    (last.indent === desk.itemIndent || isAmidFields(desk, lead.width));
  if (isTooDeep) desk.report('matter/bad-indent', lead.end, stop);
  const column = isTooDeep ? (desk.itemIndent ?? lead.width) : lead.width;
  const indent = toLevel(desk, column, lead.end, stop, withoutFields);
  if (indent !== lead.width) desk.shift = shiftItem(desk, at, lead.width, indent);
  if (last.open) desk.lists.set(indent, last.entry?.ids === undefined ? last : { ...last, entry: undefined });
  const { key: owner, entry } = desk.lists.get(indent) ?? { key: '', entry: undefined };
  desk.inProse = false;
  if (shiftOf(desk, line) === 0) desk.moved = undefined;
  desk.itemIndent = indent;
  putLead(desk, line, lead.end, indent);
  let content = lead.end;
  let itemIndent = indent;
  let fieldIndent = indent;
  for (const marker of markers) {
    putMarker(desk, marker);
    content = marker.end;
    itemIndent = fieldIndent;
    fieldIndent += marker.width;
    if (content < stop || marker !== markers.at(-1)) desk.levels.push(toLevelOf(fieldIndent, owner, entry));
  }
  if (content >= stop) {
    desk.last = { indent: itemIndent, open: true, key: '', entry };
    return skip(desk, line, at);
  }
  const key = readKeyLine(desk.text, content, stop);
  if (key !== undefined && isKeyOfItem(desk, at, key, fieldIndent, stop)) {
    return repairField(desk, at, key, fieldIndent, stop);
  }
  return repairValue(desk, at, content, stop, itemIndent);
}

/** Whether what looks like a key at this column is one, and not a line of the value above it. */
function isKeyAt(desk: RepairDesk, key: KeyLine | undefined, indent: number): boolean {
  if (key === undefined) return false;
  const isDeeper = indent > desk.last.indent && desk.last.indent >= 0;
  if (isDeeper && !desk.last.open) {
    const level = desk.levels.find(({ indent: column }) => column === desk.last.indent);
    return key.separator === 'colon' && (isSurelyKey(key, desk.isKey) || isFreeName(level, key.key));
  }
  if (key.separator === 'colon') return true;
  return desk.isKey === undefined ? !isDeeper : desk.isKey(key.key);
}

/** Whether a list item that looks like `name: value` is one: «قال: نعم» is text unless the name is known, the value is on the lines below, or another field follows. */
function isKeyOfItem(desk: RepairDesk, at: number, key: KeyLine, indent: number, stop: number): boolean {
  if (desk.isKey?.(key.key) === true) return true;
  if (key.separator !== 'colon') return false;
  if (desk.isKey === undefined || key.quoted || key.valueStart >= stop) return true;
  const next = nextLine(desk, at);
  if (next === undefined) return false;
  const lead = readLead(desk.text, next);
  return (
    lead.width >= indent &&
    readKeyLine(desk.text, lead.end, contentEnd(desk.text, lead.end, next.end)) !== undefined
  );
}
