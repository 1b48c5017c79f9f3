import type { IsKey } from './key-line.ts';
import type { Report } from './reporter.ts';
import type { SourceEdit } from './source-edit.ts';
import { nameCharacter } from './source-line.ts';
import type { SourceLine } from './source-line.ts';

/** Where the mending of a block of fields stands. */
export interface RepairDesk {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly edit: SourceEdit;
  readonly report: Report;
  readonly isKey: IsKey | undefined;
  /** The last key or item: its column, and whether its value may still follow on deeper lines. */
  last: { readonly indent: number; readonly open: boolean };
  /** The column of the items of the list round the present line. */
  itemIndent: number | undefined;
  /** The columns of the fields and items round the present line, outermost first. */
  readonly levels: number[];
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

/** Writes a line's indentation as plain spaces and reports what stood there instead. */
export function putLead(desk: RepairDesk, line: SourceLine, end: number, indent: number): void {
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

/** Ends a line with LF. */
export function putLineEnd(desk: RepairDesk, line: SourceLine): void {
  desk.edit.put('\n', line.end, line.next);
}
