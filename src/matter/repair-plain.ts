import { isFreeName } from './key-level.ts';
import { mayHoldField } from './second-field.ts';
import { isSurelyKey, readKeyLine } from './key-line.ts';
import { isItemBelowValue } from './lost-items.ts';
import { markFor, putEscaped } from './put-quoted.ts';
import type { QuotationMark } from './put-quoted.ts';
import { leadOf, putLead, putLineEnd } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { contentEnd, foldedLineMin, isBlank } from './source-line.ts';
import { findFault, findHash, isNodeProperty } from './value-fault.ts';
import type { ValueFault } from './value-fault.ts';

/** The last line of a plain value that begins on line `at`: deeper lines that are not fields of their own. */
export function lastPlainLine(desk: RepairDesk, at: number, indent: number): number {
  const { text, lines } = desk;
  const first = lines[at];
  // A dash below a shorter item begins another.
  const isItem = desk.itemIndent === indent && first !== undefined && first.end - first.start < foldedLineMin;
  const level = desk.levels.at(-1)?.indent === indent ? desk.levels.at(-1) : undefined;
  let last = at;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    if (isBlank(text, line)) continue;
    const lead = leadOf(desk, line);
    if (lead.width <= indent) break;
    if (/^#(?:\s|$)/.test(text.slice(lead.end, line.end))) break;
    if (isItemBelowValue(desk, at, line, indent)) break;
    if (isItem && /^-[ \t]/.test(text.slice(lead.end, line.end))) break;
    const key = readKeyLine(text, lead.end, contentEnd(text, lead.end, line.end));
    if (key?.separator === 'colon' && (isSurelyKey(key, desk.isKey) || isFreeName(level, key.key))) break;
    last = next;
  }
  return last;
}

/** Copies a value without marks round it, put in quotation marks when YAML would cut or refuse it; returns the line after its last. */
export function repairPlain(
  desk: RepairDesk,
  at: number,
  start: number,
  stop: number,
  indent: number,
): number {
  const { text, lines, report, edit } = desk;
  const last = lastPlainLine(desk, at, indent);
  let fault: ValueFault | undefined = findFault(text, start, stop, true);
  for (let next = at + 1; next <= last && fault === undefined; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const lead = leadOf(desk, line).end;
    fault = findFault(text, lead, contentEnd(text, lead, line.end), false);
  }
  if (fault !== undefined) {
    const value = text.slice(start, stop);
    report(fault.rule, fault.start, fault.end, { value });
    const isAlmostBlock = /^[|>]/.test(value) && last > at;
    const isDoubtful = isNodeProperty(value) || isAlmostBlock || /^(?:[\]}]|-\s)/.test(value);
    if (isDoubtful || (fault.rule === 'matter/colon-in-value' && mayHoldField(desk, start, fault.start)))
      desk.isSure = false;
    return quotePlain(desk, at, start, stop, indent);
  }
  for (let next = at; next <= last; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const from = next === at ? start : leadOf(desk, line).end;
    const to = contentEnd(text, from, line.end);
    const hash = findHash(text, from, to);
    if (hash !== undefined) report('matter/comment', hash.at, to, { value: text.slice(hash.at, to) });
  }
  edit.keep(start, stop);
  return copyRest(desk, at, last, indent, edit.keep);
}

/** Copies a value, with the lines that continue it, as a quoted one; returns the line after its last. */
export function quotePlain(
  desk: RepairDesk,
  at: number,
  start: number,
  stop: number,
  indent: number,
): number {
  const { text, edit } = desk;
  const last = lastPlainLine(desk, at, indent);
  if (isFollowedByFields(desk, at, last, indent)) desk.isSure = false;
  const mark = markFor(text.slice(start, desk.lines[last]?.end));
  edit.put(mark, start, start);
  putEscaped(text, start, stop, mark, edit);
  return copyRest(
    desk,
    at,
    last,
    indent,
    (from, to) => {
      putEscaped(text, from, to, mark, edit);
    },
    mark,
  );
}

/** Whether the lines under a value are fields or items, which belong to its key: then its own line is not surely a text. */
export function isFollowedByFields(desk: RepairDesk, at: number, last: number, indent: number): boolean {
  const { text, lines } = desk;
  if (
    lines
      .slice(at + 1, last + 1)
      .some((line) => /^-(?:\s|$)/.test(text.slice(leadOf(desk, line).end, line.end)))
  )
    return true;
  const next = lines.slice(last + 1).find((line) => !isBlank(text, line));
  return next !== undefined && leadOf(desk, next).width > indent;
}

/** Copies the lines that continue a value. */
function copyRest(
  desk: RepairDesk,
  at: number,
  last: number,
  indent: number,
  copy: (start: number, end: number) => void,
  quote?: QuotationMark,
): number {
  const { text, lines, edit } = desk;
  for (let next = at; next <= last; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    if (next > at && !isBlank(text, line)) {
      const lead = leadOf(desk, line);
      putLead(desk, line, lead.end, Math.max(lead.width, indent + 1, 1));
      copy(lead.end, contentEnd(text, lead.end, line.end));
    }
    if (next === last && quote !== undefined) {
      const end = contentEnd(text, line.start, line.end);
      edit.put(quote, end, end);
    }
    putLineEnd(desk, line);
  }
  desk.last = { ...desk.last, indent, open: false };
  return last + 1;
}
