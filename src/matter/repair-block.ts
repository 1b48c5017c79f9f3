import { isSurelyKey, readKeyLine } from './key-line.ts';
import type { IsKey, KeyLine } from './key-line.ts';
import { markersMax, putMarker, readMarkers } from './list-marker.ts';
import type { Marker } from './list-marker.ts';
import { putLead, putLineEnd } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { repairField } from './repair-field.ts';
import { repairValue } from './repair-value.ts';
import type { Reporter } from './reporter.ts';
import { editSource } from './source-edit.ts';
import type { EditedText } from './source-edit.ts';
import { contentEnd, isBlank, readLead, toLines } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/**
 * A copy of a block of YAML fields in which the usual slips of authors who do not know YAML are mended, each reported at its place:
 * what the copy says is what the author meant, and what `yaml` reads from it is what YAML 1.2 says.
 */
export function repairBlock(
  text: string,
  start: number,
  end: number,
  reporter: Reporter,
  isKey: IsKey | undefined,
): EditedText {
  const desk: RepairDesk = {
    text,
    lines: toLines(text, start, end),
    edit: editSource(text),
    report: reporter.report,
    isKey,
    last: { indent: -1, open: true },
    itemIndent: undefined,
    levels: [],
    inProse: false,
    isSure: true,
  };
  let at = 0;
  while (at < desk.lines.length) {
    const known = reporter.messages.length;
    desk.isSure = true;
    at = repairLine(desk, at);
    const changes = desk.edit.takeChanges();
    if (desk.isSure) reporter.mend(known, changes);
  }
  return desk.edit.finish();
}

/** Copies one line, and those that belong to its value; returns the line after them. */
function repairLine(desk: RepairDesk, at: number): number {
  const { text, lines, edit } = desk;
  const line = lines[at];
  if (line === undefined) return at + 1;
  const lead = readLead(text, line);
  if (isBlank(text, line)) return skip(desk, line, at);
  if (text.charAt(lead.end) === '#') {
    edit.put(' '.repeat(lead.width), line.start, lead.end);
    edit.keep(lead.end, line.end);
    return skip(desk, line, at);
  }
  const stop = contentEnd(text, lead.end, line.end);
  const markers = readMarkers(desk, lead.end, stop, lead.width);
  if (markers.length === 0) return repairFieldLine(desk, line, at, stop);
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
function repairFieldLine(desk: RepairDesk, line: SourceLine, at: number, stop: number): number {
  const { text, last, report } = desk;
  const { end: content, width } = readLead(text, line);
  const key = readKeyLine(text, content, stop);
  const field = isKeyAt(desk, key, width) ? key : undefined;
  const mayBeValue = last.open && width > last.indent && last.indent >= 0;
  if (field === undefined && !mayBeValue) {
    if (!desk.inProse) report('matter/line-without-key', content, stop, { value: text.slice(content, stop) });
    desk.inProse = true;
    return skip(desk, line, at);
  }
  desk.inProse = false;
  let indent = width;
  if (field !== undefined) {
    if (!last.open && width > last.indent) {
      report('matter/indented-key', field.start, field.end, { key: field.key });
      indent = last.indent;
    }
    indent = toLevel(desk, indent, content, stop);
  }
  if (desk.itemIndent !== undefined && indent <= desk.itemIndent) desk.itemIndent = undefined;
  putLead(desk, line, content, indent);
  if (field !== undefined) return repairField(desk, at, field, indent, stop);
  return repairValue(desk, at, content, stop, last.indent);
}

/** A line that begins with one dash or more. */
function repairItemLine(
  desk: RepairDesk,
  line: SourceLine,
  at: number,
  stop: number,
  markers: readonly Marker[],
): number {
  const lead = readLead(desk.text, line);
  const indent = toLevel(desk, lead.width, lead.end, stop);
  desk.inProse = false;
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
    if (content < stop || marker !== markers.at(-1)) desk.levels.push(fieldIndent);
  }
  if (content >= stop) {
    desk.last = { indent: itemIndent, open: true };
    return skip(desk, line, at);
  }
  const key = readKeyLine(desk.text, content, stop);
  if (key !== undefined && isKeyOfItem(desk, at, key, fieldIndent, stop)) {
    return repairField(desk, at, key, fieldIndent, stop);
  }
  return repairValue(desk, at, content, stop, itemIndent);
}

/** The column at which a line belongs; a line that begins between two levels is reported and moved to the inner one. */
function toLevel(desk: RepairDesk, indent: number, start: number, stop: number): number {
  const { levels } = desk;
  let inner: number | undefined;
  while ((levels.at(-1) ?? -1) > indent) inner = levels.pop();
  if (levels.at(-1) === indent) return indent;
  if (inner !== undefined) desk.report('matter/bad-indent', start, stop);
  levels.push(inner ?? indent);
  return inner ?? indent;
}

/** Whether what looks like a key at this column is one, and not a line of the value above it. */
function isKeyAt(desk: RepairDesk, key: KeyLine | undefined, indent: number): boolean {
  if (key === undefined) return false;
  const isDeeper = indent > desk.last.indent && desk.last.indent >= 0;
  if (isDeeper && !desk.last.open) return key.separator === 'colon' && isSurelyKey(key, desk.isKey);
  if (key.separator === 'colon') return true;
  return desk.isKey === undefined ? !isDeeper : desk.isKey(key.key);
}

/** Whether a list item that looks like `name: value` is one: «قال: نعم» is text unless the name is known, the value is on the lines below, or another field follows. */
function isKeyOfItem(desk: RepairDesk, at: number, key: KeyLine, indent: number, stop: number): boolean {
  if (desk.isKey?.(key.key) === true) return true;
  if (key.separator !== 'colon') return false;
  if (desk.isKey === undefined || key.quoted || key.valueStart >= stop) return true;
  const next = desk.lines.slice(at + 1).find((line) => !isBlank(desk.text, line));
  if (next === undefined) return false;
  const lead = readLead(desk.text, next);
  return (
    lead.width >= indent &&
    readKeyLine(desk.text, lead.end, contentEnd(desk.text, lead.end, next.end)) !== undefined
  );
}
