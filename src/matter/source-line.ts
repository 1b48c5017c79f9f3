import { gapKind, seen, spaceOrTab } from './gap-kind.ts';

/** A program that folds long values writes no shorter lines, in UTF-16 code units. */
export const foldedLineMin = 50;

/** One line of a file: `end` stops before the line ending, `next` is where the following line begins. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The lines of a stretch of a text; a line ends at LF, CRLF or a lone CR. */
export function toLines(text: string, start: number, end: number): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let at = start;
  let feed = find(text, '\n', start, end);
  let back = find(text, '\r', start, end);
  while (feed < end || back < end) {
    const stop = Math.min(feed, back);
    const next = stop + (stop === back && feed === back + 1 && feed < end ? 2 : 1);
    lines.push({ start: at, end: stop, next });
    at = next;
    if (feed < at) feed = find(text, '\n', at, end);
    if (back < at) back = find(text, '\r', at, end);
  }
  if (at < end) lines.push({ start: at, end, next: end });
  return lines;
}

/** Where a character stands next; `end` when it does not before. */
function find(text: string, character: string, from: number, end: number): number {
  const at = text.indexOf(character, from);
  return at === -1 || at > end ? end : at;
}

/** How many spaces stand for one tab at the start of a line. */
export const tabWidth = 2;

const tab = 0x09;

/** The start of a line: where its content begins, and how many columns of indentation it has when tabs count two and invisible characters none. */
export function readLead(text: string, line: SourceLine): { readonly end: number; readonly width: number } {
  let at = line.start;
  let width = 0;
  for (; at < line.end; at += 1) {
    const code = text.charCodeAt(at);
    const kind = gapKind(code);
    if (kind === seen) break;
    if (kind === spaceOrTab) width += code === tab ? tabWidth : 1;
  }
  return { end: at, width };
}

/** Whether nothing visible stands on a line. */
export function isBlank(text: string, line: SourceLine): boolean {
  let at = line.start;
  while (at < line.end && gapKind(text.charCodeAt(at)) !== seen) at += 1;
  return at >= line.end;
}

/** The end of a line's visible content: before trailing spaces. */
export function contentEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && gapKind(text.charCodeAt(at - 1)) === spaceOrTab) at -= 1;
  return at;
}

/** An invisible character by its Unicode number, such as `U+200F`. */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The file's own line ending. */
export const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
