import type { IsKey } from './key-line.ts';
import type { Level } from './key-level.ts';
import type { KeyEntry, KeyTable } from './key-table.ts';
import type { Message } from '../message/index.ts';
import type { Report } from './reporter.ts';
import type { SourceEdit } from './source-edit.ts';
import { isBlank, nameCharacter, readLead } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** The key or item before the present line. */
export interface LastKey {
  /** Its column; -1 before the first. */
  readonly indent: number;
  /** Whether its value may still follow on deeper lines. */
  readonly open: boolean;
  readonly key: string;
  /** What its value may hold; undefined where nobody knows. */
  readonly entry: KeyEntry | undefined;
}

/** Lines that are read as if they began some columns further on. */
interface Shift {
  /** Offsets of the first line and after the last. */
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

/** Neighbouring fields that begin at one wrong column: told of once. */
interface MovedRun {
  readonly from: number;
  /** The column at which the first of them belongs. */
  readonly to: number;
  /** The number of the message that tells of them. */
  readonly message: number;
}

/** Where the mending of a block of fields stands. */
export interface RepairDesk {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly edit: SourceEdit;
  readonly report: Report;
  /** Takes the fix of a message back. */
  readonly withdraw: (message: number) => void;
  /** All that was reported. */
  readonly messages: readonly Message[];
  /** The file's keys; undefined where they are not known beforehand. */
  readonly table: KeyTable | undefined;
  readonly isKey: IsKey | undefined;
  /** The last key or item. */
  last: LastKey;
  /** The column of the items of the list round the present line. */
  itemIndent: number | undefined;
  /** The fields and items round the present line, outermost first. */
  readonly levels: Level[];
  /** The keys whose values are lists, by the column of the dashes. */
  readonly lists: Map<number, LastKey>;
  /** Lines below a field that was moved: they keep their distance to it. */
  shift: Shift | undefined;
  /** The last fields that were moved, while the lines after them are moved alike. */
  moved: MovedRun | undefined;
  /** Whether the line before was no field: a run of such lines is reported once. */
  inProse: boolean;
  /** Whether what the present line is copied as is surely what was meant; what is not is told, and never mended. */
  isSure: boolean;
}

/** Reports a character that looks like a plain space, or like nothing, and is not one. */
export function reportSpace(desk: RepairDesk, at: number): void {
  const character = desk.text.charAt(at);
  if (/\p{Cf}/u.test(character)) {
    desk.report('matter/invisible-character', at, at + 1, { value: nameCharacter(character) });
  } else if (/\p{Zs}/u.test(character) && character !== ' ') {
    desk.report('matter/indent-space', at, at + 1, { value: nameCharacter(character) });
  }
}

/** The start of a line as it is read, moved with the field that it belongs to. */
export function leadOf(desk: RepairDesk, line: SourceLine): { readonly end: number; readonly width: number } {
  const lead = readLead(desk.text, line);
  return { end: lead.end, width: lead.width + shiftOf(desk, line) };
}

/** How many columns further on a line is read than it begins. */
export function shiftOf({ shift }: RepairDesk, { start }: SourceLine): number {
  return shift !== undefined && start >= shift.start && start < shift.end ? shift.columns : 0;
}

/** How the lines below a field go with it when it is moved from one column to another: those that would come to stand beside it. */
export function shiftBelow(desk: RepairDesk, at: number, from: number, to: number): Shift | undefined {
  const { text, lines } = desk;
  let own: { readonly start: number; readonly end: number } | undefined;
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below];
    if (line === undefined || isBlank(text, line)) continue;
    const { width } = readLead(text, line);
    if (width <= from || (own === undefined && width > to)) break;
    own = { start: own?.start ?? line.start, end: line.next };
  }
  return own === undefined ? undefined : { ...own, columns: to - from };
}

/** How the lines of an item go with its dash when that is moved from one column to another. */
export function shiftItem(desk: RepairDesk, at: number, from: number, to: number): Shift | undefined {
  const { text, lines } = desk;
  let own: { readonly start: number; readonly end: number } | undefined;
  for (const line of lines.slice(at + 1)) {
    if (isBlank(text, line)) continue;
    if (readLead(text, line).width <= from) break;
    own = { start: own?.start ?? line.start, end: line.next };
  }
  return own === undefined ? undefined : { ...own, columns: to - from };
}

/** The next line on which something is visible. */
export function nextLine({ text, lines }: RepairDesk, at: number): SourceLine | undefined {
  for (let below = at + 1; below < lines.length; below += 1) {
    const line = lines[below];
    if (line !== undefined && !isBlank(text, line)) return line;
  }
  return undefined;
}

/** Writes a line's indentation as plain spaces and reports what stood there instead. */
export function putLead(desk: RepairDesk, line: SourceLine, end: number, indent: number): void {
  const { text, report } = desk;
  let spaceSeen = false;
  let tabSeen = false;
  for (let at = line.start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '\t') {
      if (!tabSeen) report('matter/indent-tab', at, at + 1, { spaces: indent });
      tabSeen = true;
    } else if (character !== ' ') {
      if (!spaceSeen || /\p{Cf}/u.test(character)) reportSpace(desk, at);
      spaceSeen = true;
    }
  }
  desk.edit.put(' '.repeat(indent), line.start, end);
}

/** Ends a line with LF. */
export function putLineEnd(desk: RepairDesk, line: SourceLine): void {
  desk.edit.put('\n', line.end, line.next);
}
