import { isSurelyKey, readKeyLine } from './key-line.ts';
import type { IsKey, KeyLine } from './key-line.ts';
import { putEscaped, putQuoted } from './put-quoted.ts';
import { repairList } from './repair-list.ts';
import { closeOfFlow, closeOfQuote, findFault, findHash, isBlockHeader } from './repair-value.ts';
import type { ValueFault } from './repair-value.ts';
import type { Report } from './reporter.ts';
import { editSource } from './source-edit.ts';
import type { EditedText, SourceEdit } from './source-edit.ts';
import { contentEnd, isBlank, nameCharacter, readLead, tabWidth, toLines } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** The most list markers on one line. */
const markersMax = 8;

const listDashes = /^[\u2010-\u2015\u2212\u0640\u2022\u00B7\u25AA\u25CF*+](?=[ \t\p{Zs}])/u;

interface Desk {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly edit: SourceEdit;
  readonly report: Report;
  readonly isKey: IsKey | undefined;
  /** The last key or item: its column, whether a value may still follow on deeper lines, and the columns of the list it is in. */
  last: { indent: number; open: boolean };
  itemIndent: number | undefined;
  /** The columns of the fields and items round the present line, outermost first. */
  readonly levels: number[];
  /** Whether the line before was no field: a run of such lines is reported once. */
  inProse: boolean;
}

/**
 * A copy of a block of YAML fields in which the usual slips of authors who do not know YAML are mended, each reported at its place:
 * what the copy says is what the author meant, and what `yaml` reads from it is what YAML 1.2 says.
 */
export function repairBlock(
  text: string,
  start: number,
  end: number,
  report: Report,
  isKey: IsKey | undefined,
): EditedText {
  const desk: Desk = {
    text,
    lines: toLines(text, start, end),
    edit: editSource(text),
    report,
    isKey,
    last: { indent: -1, open: true },
    itemIndent: undefined,
    levels: [],
    inProse: false,
  };
  let at = 0;
  while (at < desk.lines.length) at = repairLine(desk, at);
  return desk.edit.finish();
}

function repairLine(desk: Desk, at: number): number {
  const { text, lines, edit } = desk;
  const line = lines[at];
  if (line === undefined) return at + 1;
  if (isBlank(text, line)) {
    putLineEnd(desk, line);
    return at + 1;
  }
  const lead = readLead(text, line);
  if (text.charAt(lead.end) === '#') {
    edit.put(' '.repeat(lead.width), line.start, lead.end);
    edit.keep(lead.end, line.end);
    putLineEnd(desk, line);
    return at + 1;
  }

  let content = lead.end;
  let indent = lead.width;
  const stop = contentEnd(text, content, line.end);
  const markers = readMarkers(desk, content, stop, indent);
  const key = readKeyLine(text, markers.end, stop);

  if (markers.count > markersMax) {
    desk.report('matter/too-deep', content, stop);
    putLineEnd(desk, line);
    return at + 1;
  }

  if (markers.count === 0) {
    const isKeyHere = isKeyAt(desk, key, indent);
    if (isKeyHere && key !== undefined && !desk.last.open && indent > desk.last.indent) {
      desk.report('matter/indented-key', key.start, key.end, { key: key.key });
      indent = desk.last.indent;
    } else if (!isKeyHere && !(desk.last.open && indent > desk.last.indent && desk.last.indent >= 0)) {
      if (!desk.inProse)
        desk.report('matter/line-without-key', content, stop, { value: text.slice(content, stop) });
      desk.inProse = true;
      putLineEnd(desk, line);
      return at + 1;
    }
    desk.inProse = false;
    if (isKeyHere) indent = toLevel(desk, indent, content, stop);
    if (desk.itemIndent !== undefined && indent <= desk.itemIndent) desk.itemIndent = undefined;
    putLead(desk, line, lead.end, indent);
    if (isKeyHere && key !== undefined) return repairField(desk, at, key, indent, stop);
    return repairValue(desk, at, content, stop, desk.last.indent);
  }

  desk.inProse = false;
  indent = toLevel(desk, indent, content, stop);
  putLead(desk, line, lead.end, indent);
  desk.itemIndent = indent;
  for (const marker of markers.list) {
    putMarker(desk, marker);
    content = marker.end;
  }
  const widths = markers.list.map((marker) => marker.width);
  const itemIndent = indent + widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
  const fieldIndent = itemIndent + (widths.at(-1) ?? 0);
  let column = indent;
  for (const width of widths) {
    column += width;
    if (column < fieldIndent || content < stop) desk.levels.push(column);
  }
  if (content >= stop) {
    desk.last = { indent: itemIndent, open: true };
    putLineEnd(desk, line);
    return at + 1;
  }
  const isKeyHere = key !== undefined && isKeyOfItem(desk, at, key, fieldIndent, stop);
  if (isKeyHere) return repairField(desk, at, key, fieldIndent, stop);
  return repairValue(desk, at, content, stop, itemIndent);
}

/** The column at which a line belongs; a line that begins between two levels is reported and moved to the inner one. */
function toLevel(desk: Desk, indent: number, start: number, stop: number): number {
  const { levels } = desk;
  let inner: number | undefined;
  while ((levels.at(-1) ?? -1) > indent) inner = levels.pop();
  if (levels.at(-1) === indent) return indent;
  if (inner !== undefined) desk.report('matter/bad-indent', start, stop);
  levels.push(inner ?? indent);
  return inner ?? indent;
}

function isKeyAt(desk: Desk, key: KeyLine | undefined, indent: number): boolean {
  if (key === undefined) return false;
  const isDeeper = indent > desk.last.indent && desk.last.indent >= 0;
  if (isDeeper && !desk.last.open) return key.separator === 'colon' && isSurelyKey(key, desk.isKey);
  if (key.separator === 'colon') return true;
  return desk.isKey === undefined ? !isDeeper : desk.isKey(key.key);
}

/** Whether a list item that looks like `name: value` is one: «قال: نعم» is text unless the name is known, the value is on the lines below, or another field follows. */
function isKeyOfItem(desk: Desk, at: number, key: KeyLine, indent: number, stop: number): boolean {
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

interface Marker {
  readonly start: number;
  /** After the dash and the spaces that follow it. */
  readonly end: number;
  /** Columns, dash included. */
  readonly width: number;
  readonly fault: boolean;
}

function readMarkers(
  desk: Desk,
  start: number,
  end: number,
  indent: number,
): { readonly list: readonly Marker[]; readonly end: number; readonly count: number } {
  const { text } = desk;
  const list: Marker[] = [];
  const inList = desk.last.open
    ? indent >= desk.last.indent && desk.last.indent >= 0
    : desk.itemIndent === indent;
  let at = start;
  while (at < end) {
    const rest = text.slice(at, end);
    const plain = /^-(?:[ \t\p{Zs}\p{Cf}]+|$)/u.exec(rest);
    const slip = inList && list.length === 0 ? (listDashes.exec(rest) ?? /^-(?=[^\s-])/u.exec(rest)) : null;
    const found = plain ?? slip;
    if (found === null) break;
    let after = at + found[0].length;
    while (after < end && /[ \t\p{Zs}\p{Cf}]/u.test(text.charAt(after))) after += 1;
    const spaces = text
      .slice(at + 1, after)
      .replace(/\p{Cf}/gu, '')
      .replaceAll('\t', ' '.repeat(tabWidth)).length;
    list.push({ start: at, end: after, width: 1 + Math.max(spaces, 1), fault: plain === null });
    at = after;
    if (list.length > markersMax) break;
  }
  return { list, end: at, count: list.length };
}

function putMarker(desk: Desk, marker: Marker): void {
  const { text, edit, report } = desk;
  if (marker.fault) {
    report('matter/list-dash', marker.start, marker.start + 1, { value: text.charAt(marker.start) });
  }
  for (let at = marker.start + 1; at < marker.end; at += 1) reportSpace(desk, at);
  edit.put('-', marker.start, marker.start + 1);
  edit.put(' '.repeat(marker.width - 1), marker.start + 1, marker.end);
}

function reportSpace(desk: Desk, at: number): void {
  const character = desk.text.charAt(at);
  if (/\p{Cf}/u.test(character)) {
    desk.report('matter/invisible-character', at, at + 1, { value: nameCharacter(character) });
  } else if (/\p{Zs}/u.test(character) && character !== ' ') {
    desk.report('matter/indent-space', at, at + 1, { value: nameCharacter(character) });
  }
}

function putLead(desk: Desk, line: SourceLine, end: number, indent: number): void {
  const { text, report } = desk;
  let spaceSeen = false;
  let tabSeen = false;
  for (let at = line.start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '\t') {
      if (!tabSeen) report('matter/indent-tab', at, at + 1);
      tabSeen = true;
    } else if (character !== ' ') {
      if (!spaceSeen || /\p{Cf}/u.test(character)) reportSpace(desk, at);
      spaceSeen = true;
    }
  }
  desk.edit.put(' '.repeat(indent), line.start, end);
}

function putLineEnd(desk: Desk, line: SourceLine): void {
  desk.edit.put('\n', line.end, line.next);
}

function repairField(desk: Desk, at: number, key: KeyLine, indent: number, stop: number): number {
  const { text, edit, report } = desk;
  const name = text.slice(key.start, key.end);
  const hidden = /\p{Cf}/u.exec(text.slice(key.start, key.separatorStart));
  if (hidden !== null) {
    const place = key.start + hidden.index;
    report('matter/invisible-character', place, place + 1, { value: nameCharacter(hidden[0]) });
  }
  if (name === '') report('matter/empty-key', key.separatorStart, key.separatorEnd);
  if (key.quoted || /^[\p{L}\p{N}\p{M}_][^"'#]*$/u.test(name)) edit.keep(key.start, key.end);
  else putQuoted(text, key.start, key.end, edit);

  if (key.separator === 'colon-alone') {
    report('matter/colon-space', key.separatorStart, key.separatorEnd, { key: key.key });
  } else if (key.separator === 'lookalike') {
    const value = text.slice(key.separatorStart, key.separatorEnd);
    report('matter/colon-lookalike', key.separatorStart, key.separatorEnd, { key: key.key, value });
  }
  const start = valueStartOf(text, key, stop);
  for (let space = key.separatorEnd; space < start; space += 1) reportSpace(desk, space);
  edit.put(':', key.separatorStart, key.separatorEnd);
  edit.put(' ', key.separatorEnd, Math.max(key.separatorEnd, start));

  const line = desk.lines[at];
  if (start >= stop) {
    desk.last = { indent, open: true };
    if (line !== undefined) putLineEnd(desk, line);
    return at + 1;
  }
  return repairValue(desk, at, start, stop, indent);
}

/** Where a field's value begins: format characters before it belong to it, unless they hide a sign that YAML must see. */
function valueStartOf(text: string, key: KeyLine, stop: number): number {
  let start = key.valueStart;
  if (start >= stop || /["'[\]{}|>#&*!@%`?:,-]/.test(text.charAt(start))) return start;
  while (start > key.separatorEnd && /\p{Cf}/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Copies a value that begins on line `at`; returns the line after its last. */
function repairValue(desk: Desk, at: number, start: number, stop: number, indent: number): number {
  const { text, lines, edit, report } = desk;
  const line = lines[at];
  if (line === undefined) return at + 1;
  const value = text.slice(start, stop);
  const first = value.charAt(0);
  const finishLine = (): number => {
    edit.keep(stop, line.end);
    putLineEnd(desk, line);
    desk.last = { indent, open: false };
    return at + 1;
  };

  if (first === '#') {
    const hash = findHash(text, start, stop);
    if (hash?.hashtag === true) {
      report('matter/hashtag-cut', start, stop, { value });
      return quotePlain(desk, at, start, stop, indent);
    }
    report('matter/comment', start, stop, { value });
    putLineEnd(desk, line);
    desk.last = { indent, open: true };
    return at + 1;
  }
  if (isBlockHeader(value)) {
    edit.keep(start, line.end);
    putLineEnd(desk, line);
    return keepBlock(desk, at + 1, indent);
  }

  if (first === '"' || first === "'") {
    const region = regionEnd(desk, at, indent);
    const close = closeOfQuote(text, start, region);
    if (close === undefined) {
      report('matter/unclosed-quote', start, stop, { value });
      putQuoted(text, start, stop, edit);
      return finishLine();
    }
    if (close > stop) return keepUntil(desk, at, start, close, indent);
    const rest = text.slice(close, stop).trim();
    if (rest === '' || /^#(?:\s|$)/.test(rest)) {
      edit.keep(start, stop);
      if (rest !== '') reportComment(desk, close, stop);
      return finishLine();
    }
    report('matter/text-after-quote', start, stop, { value });
    return quotePlain(desk, at, start, stop, indent);
  }

  if (first === '[' || first === '{') {
    const region = regionEnd(desk, at, indent);
    const close = closeOfFlow(text, start, region);
    if (close === 'too-deep') {
      report('matter/too-deep', start, stop);
      putQuoted(text, start, stop, edit);
      return finishLine();
    }
    if (close === undefined) {
      report('matter/unclosed-bracket', start, stop, { value });
      putQuoted(text, start, stop, edit);
      return finishLine();
    }
    if (close > stop) return keepUntil(desk, at, start, close, indent);
    const rest = text.slice(close, stop).trim();
    const inner = text.slice(start + 1, close - 1);
    if (
      (rest !== '' && !/^#(?:\s|$)/.test(rest)) ||
      (first === '{' && !/[:"']/.test(inner) && inner.trim() !== '') ||
      inner.startsWith('{')
    ) {
      report('matter/text-after-bracket', start, stop, { value });
      return quotePlain(desk, at, start, stop, indent);
    }
    if (first === '[' && !/[[\]{}]/.test(inner)) {
      repairList(text, start, close, edit, report);
      edit.keep(close, stop);
    } else edit.keep(start, stop);
    if (rest !== '') reportComment(desk, close, stop);
    return finishLine();
  }
  return repairPlain(desk, at, start, stop, indent);
}

function reportComment(desk: Desk, start: number, stop: number): void {
  const hash = desk.text.indexOf('#', start);
  desk.report('matter/comment', hash, stop, { value: desk.text.slice(hash, stop) });
}

/** The last line of a plain value that begins on line `at`: deeper lines that are not fields of their own. */
function lastPlainLine(desk: Desk, at: number, indent: number): number {
  const { text, lines } = desk;
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    if (isBlank(text, line)) continue;
    const lead = readLead(text, line);
    if (lead.width <= indent) break;
    if (/^#(?:\s|$)/.test(text.slice(lead.end, line.end))) break;
    const key = readKeyLine(text, lead.end, contentEnd(text, lead.end, line.end));
    if (key?.separator === 'colon' && isSurelyKey(key, desk.isKey)) break;
    last = next;
  }
  return last;
}

function repairPlain(desk: Desk, at: number, start: number, stop: number, indent: number): number {
  const { text, lines, report, edit } = desk;
  const last = lastPlainLine(desk, at, indent);
  let fault: ValueFault | undefined = findFault(text, start, stop, true);
  for (let next = at + 1; next <= last && fault === undefined; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const lead = readLead(text, line).end;
    fault = findFault(text, lead, contentEnd(text, lead, line.end), false);
  }
  if (fault !== undefined) {
    report(fault.rule, fault.start, fault.end, { value: text.slice(start, stop) });
    return quotePlain(desk, at, start, stop, indent);
  }
  const hash = findHash(text, start, stop);
  if (hash !== undefined) report('matter/comment', hash.at, stop, { value: text.slice(hash.at, stop) });
  edit.keep(start, stop);
  return copyRest(desk, at, last, indent, edit.keep);
}

/** Copies a plain value, with the lines that continue it, as a single-quoted one. */
function quotePlain(desk: Desk, at: number, start: number, stop: number, indent: number): number {
  const { text, edit } = desk;
  const last = lastPlainLine(desk, at, indent);
  edit.put("'", start, start);
  putEscaped(text, start, stop, edit);
  return copyRest(
    desk,
    at,
    last,
    indent,
    (from, to) => {
      putEscaped(text, from, to, edit);
    },
    true,
  );
}

function copyRest(
  desk: Desk,
  at: number,
  last: number,
  indent: number,
  copy: (start: number, end: number) => void,
  quote = false,
): number {
  const { text, lines, edit } = desk;
  for (let next = at; next <= last; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    if (next > at && !isBlank(text, line)) {
      const lead = readLead(text, line);
      putLead(desk, line, lead.end, Math.max(lead.width, indent + 1, 1));
      copy(lead.end, contentEnd(text, lead.end, line.end));
    }
    if (next === last && quote) {
      const end = contentEnd(text, line.start, line.end);
      edit.put("'", end, end);
    }
    putLineEnd(desk, line);
  }
  desk.last = { indent, open: false };
  return last + 1;
}

/** Where a value that may go on over several lines must have ended: before the next line that is surely a field. */
function regionEnd(desk: Desk, at: number, indent: number): number {
  const { text, lines } = desk;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const lead = readLead(text, line);
    if (lead.width > Math.max(indent, 0)) continue;
    if (isSurelyKey(readKeyLine(text, lead.end, contentEnd(text, lead.end, line.end)), desk.isKey))
      return line.start;
  }
  return lines.at(-1)?.next ?? 0;
}

/** Copies a quoted or bracketed value over several lines, with each line's indentation mended. */
function keepUntil(desk: Desk, at: number, start: number, close: number, indent: number): number {
  const { text, lines, edit } = desk;
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || line.start >= close) break;
    const lead = readLead(text, line);
    const from = next === at ? start : lead.end;
    if (next > at && lead.end < line.end) putLead(desk, line, lead.end, Math.max(lead.width, indent + 1, 1));
    if (lead.end < line.end || next === at) edit.keep(from, line.end);
    putLineEnd(desk, line);
  }
  desk.last = { indent, open: false };
  return next;
}

/** Copies the lines of a `|` or `>` block: blank ones and those deeper than its key. */
function keepBlock(desk: Desk, at: number, indent: number): number {
  const { text, lines, edit } = desk;
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    if (!isBlank(text, line)) {
      const lead = readBlockLead(text, line);
      if (lead.width <= Math.max(indent, -1)) break;
      putLead(desk, line, lead.end, lead.width);
      edit.keep(lead.end, line.end);
    }
    putLineEnd(desk, line);
  }
  desk.last = { indent, open: false };
  return next;
}

/** As `readLead`, but a format character ends the indentation: inside a block it belongs to the text. */
function readBlockLead(text: string, line: SourceLine): { readonly end: number; readonly width: number } {
  let at = line.start;
  let width = 0;
  while (at < line.end && /[\p{Zs}\t]/u.test(text.charAt(at))) {
    width += text.charAt(at) === '\t' ? tabWidth : 1;
    at += 1;
  }
  return { end: at, width };
}
