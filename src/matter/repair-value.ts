import type { MatterRule } from './matter-problems.ts';
import { pairedMarks, putGuillemets, withGuillemets } from './put-guillemets.ts';
import { markFor, putEscaped, putQuoted } from './put-quoted.ts';
import { putLineEnd } from './repair-desk.ts';
import type { RepairDesk } from './repair-desk.ts';
import { keepBlock, keepUntil, regionEnd } from './repair-lines.ts';
import { repairList } from './repair-list.ts';
import { isFollowedByFields, lastPlainLine, quotePlain, repairPlain } from './repair-plain.ts';
import { repairSpareMarks } from './spare-marks.ts';
import type { SourceLine } from './source-line.ts';
import {
  closeOfFlow,
  closeOfQuote,
  findFault,
  findHash,
  hasPairedBrackets,
  isBlockHeader,
} from './value-fault.ts';

/** A value on its first line. */
interface ValueStart {
  readonly line: SourceLine;
  /** The line's number in the desk. */
  readonly at: number;
  readonly start: number;
  /** The end of the line's visible content. */
  readonly stop: number;
  /** The column of its key or item. */
  readonly indent: number;
  readonly value: string;
}

const markdownLink = /^\[[^[\]]*\]\([^()\s]+\)$/u;

/** Copies a value that begins on line `at`; returns the line after its last. */
export function repairValue(
  desk: RepairDesk,
  at: number,
  start: number,
  stop: number,
  indent: number,
): number {
  const { text, lines, edit } = desk;
  const line = lines[at];
  if (line === undefined) return at + 1;
  const value = text.slice(start, stop);
  const first = value.charAt(0);
  const bare = repairSpareMarks(desk, at, start, stop, indent);
  if (bare !== undefined) return bare;
  const where: ValueStart = { line, at, start, stop, indent, value };
  if (first === '#') return repairHash(desk, where);
  if (first === '"' || first === "'") return repairQuoted(desk, where);
  // Told where the address is read.
  if (desk.last.entry?.link === true && markdownLink.test(value))
    return quotePlain(desk, at, start, stop, indent);
  if (first === '[' || first === '{') return repairFlow(desk, where);
  if (!isBlockHeader(value)) return repairPlain(desk, at, start, stop, indent);
  reportComment(desk, start, stop);
  edit.keep(start, line.end);
  putLineEnd(desk, line);
  return keepBlock(desk, at + 1, indent);
}

/** A hashtag that YAML would take for a comment, or a comment where a value should be. */
function repairHash(desk: RepairDesk, where: ValueStart): number {
  const { line, at, start, stop, indent, value } = where;
  if (findHash(desk.text, start, stop)?.hashtag === true) return quote(desk, where, 'matter/hashtag-cut');
  desk.report('matter/comment', start, stop, { value });
  putLineEnd(desk, line);
  desk.last = { ...desk.last, indent, open: true };
  return at + 1;
}

function repairQuoted(desk: RepairDesk, where: ValueStart): number {
  const { text, edit } = desk;
  const { at, start, stop, indent } = where;
  const close = closeOfQuote(text, start, regionEnd(desk, at, indent));
  if (close === undefined) return giveUp(desk, where, 'matter/unclosed-quote');
  if (close > stop) return keepUntil(desk, at, start, close, indent);
  if (!isCommentOrNothing(text.slice(close, stop)))
    return isNested(text, where, close) ? unquote(desk, where) : quoteWords(desk, where);
  edit.keep(start, stop);
  reportComment(desk, close, stop);
  return finish(desk, where);
}

function repairFlow(desk: RepairDesk, where: ValueStart): number {
  const { text, edit } = desk;
  const { at, start, stop, indent, value } = where;
  const close = closeOfFlow(text, start, regionEnd(desk, at, indent));
  if (close === undefined) return giveUp(desk, where, 'matter/unclosed-bracket');
  if (close === 'too-deep') return giveUp(desk, where, 'matter/too-deep');
  if (close > stop) return keepUntil(desk, at, start, close, indent);
  if (!hasPairedBrackets(text.slice(start, close))) return giveUp(desk, where, 'matter/unclosed-bracket');
  const inner = text.slice(start + 1, close - 1);
  const isMap = value.startsWith('{');
  const isTemplate = inner.startsWith('{') || (isMap && !/[:"']/.test(inner) && inner.trim() !== '');
  if (isTemplate || !isCommentOrNothing(text.slice(close, stop))) {
    return quote(desk, where, 'matter/text-after-bracket');
  }
  if (!isMap && !/[[\]{}]/.test(inner)) {
    repairList(desk, start, close);
    edit.keep(close, stop);
  } else if (isMap && !/["'[\]]/.test(inner)) putMap(desk, start, stop);
  else edit.keep(start, stop);
  reportComment(desk, close, stop);
  return finish(desk, where);
}

/** Copies a one-line map, parted also at Arabic commas before a field's name. */
function putMap({ text, edit, report }: RepairDesk, start: number, stop: number): void {
  let from = start;
  for (const { 0: comma, index } of text
    .slice(start, stop)
    .matchAll(/[\u060C\u061B]\s*(?=[\p{L}][\p{L}\p{M}\p{N} _-]{0,60}:)/gu)) {
    const at = start + index;
    if (from === start) report('matter/arabic-comma', at, at + 1, { value: text.slice(start, stop) });
    edit.keep(from, at);
    from = at + comma.length;
    edit.put(', ', at, from);
  }
  edit.keep(from, stop);
}

/** Whether a value is quoted as a whole with quotations in it, as `"a "b" c"`: the second mark opens a word and closes none. */
function isNested(text: string, { start, stop }: ValueStart, close: number): boolean {
  const isEnd = stop - 1 > close && text.charAt(stop - 1) === text.charAt(start);
  return isEnd && /\s/u.test(text.charAt(close - 2)) && /[\p{L}\p{N}]/u.test(text.charAt(close));
}

/** Reports marks within marks, and copies what stands between the outer ones as the text that it is. */
function unquote(desk: RepairDesk, where: ValueStart): number {
  const { text, edit } = desk;
  const { start, stop, value } = where;
  const marks = pairedMarks(text, start + 1, stop - 1);
  if (marks !== undefined && value.startsWith('"')) {
    const nearest = `"${withGuillemets(value.slice(1, -1))}"`;
    desk.report('matter/text-after-quote', start, stop, { value, nearest });
    edit.keep(start, start + 1);
    putGuillemets(edit, start + 1, stop - 1, marks);
    edit.keep(stop - 1, stop);
    return finish(desk, where);
  }
  desk.report('matter/text-after-quote', start, stop, { value });
  const mark = markFor(text.slice(start + 1, stop - 1));
  edit.put(mark, start, start + 1);
  putEscaped(text, start + 1, stop - 1, mark, edit);
  edit.put(mark, stop - 1, stop);
  return finish(desk, where);
}

/** Reports marks round the first words of a value, which are the author's and none of YAML's, and copies them as the marks of Arabic quotations. */
function quoteWords(desk: RepairDesk, where: ValueStart): number {
  const { text, edit } = desk;
  const { at, start, stop, indent, value } = where;
  const marks = lastPlainLine(desk, at, indent) === at ? pairedMarks(text, start, stop) : undefined;
  if (marks === undefined) return quote(desk, where, 'matter/text-after-quote');
  if (isFollowedByFields(desk, at, at, indent)) desk.isSure = false;
  const mark = findFault(text, start, stop, true) === undefined ? '' : '"';
  const nearest = `${mark}${withGuillemets(value)}${mark}`;
  desk.report('matter/text-after-quote', start, stop, { value, nearest });
  edit.put(mark, start, start);
  putGuillemets(edit, start, stop, marks);
  edit.put(mark, stop, stop);
  return finish(desk, where);
}

/** Reports a fault that leaves the value readable as the text that it is. */
function quote(desk: RepairDesk, where: ValueStart, rule: MatterRule): number {
  const { at, start, stop, indent, value } = where;
  desk.report(rule, start, stop, { value });
  return quotePlain(desk, at, start, stop, indent);
}

/** Reports a fault after which only the value's first line is kept, as text. */
function giveUp(desk: RepairDesk, where: ValueStart, rule: MatterRule): number {
  const { start, stop, value } = where;
  desk.report(rule, start, stop, { value });
  putQuoted(desk.text, start, stop, desk.edit);
  return finish(desk, where);
}

function finish(desk: RepairDesk, { line, at, stop, indent }: ValueStart): number {
  desk.edit.keep(stop, line.end);
  putLineEnd(desk, line);
  desk.last = { ...desk.last, indent, open: false };
  return at + 1;
}

function isCommentOrNothing(rest: string): boolean {
  return /^\s*(?:$|\s#(?:\s|$))/.test(` ${rest}`);
}

function reportComment(desk: RepairDesk, start: number, stop: number): void {
  const hash = desk.text.slice(start, stop).indexOf('#');
  if (hash === -1) return;
  desk.report('matter/comment', start + hash, stop, { value: desk.text.slice(start + hash, stop) });
}
