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
  for (const ending of text.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    const stop = start + ending.index;
    lines.push({ start: at, end: stop, next: stop + ending[0].length });
    at = stop + ending[0].length;
  }
  if (at < end) lines.push({ start: at, end, next: end });
  return lines;
}

/** How many spaces stand for one tab at the start of a line. */
export const tabWidth = 2;

/** The start of a line: where its content begins, and how many columns of indentation it has when tabs count two and invisible characters none. */
export function readLead(text: string, line: SourceLine): { readonly end: number; readonly width: number } {
  let at = line.start;
  let width = 0;
  while (at < line.end) {
    const character = text.charAt(at);
    if (character === '\t') width += tabWidth;
    else if (/\p{Zs}/u.test(character)) width += 1;
    else if (!/\p{Cf}/u.test(character)) break;
    at += 1;
  }
  return { end: at, width };
}

/** Whether nothing visible stands on a line. */
export function isBlank(text: string, line: SourceLine): boolean {
  return readLead(text, line).end >= line.end;
}

/** The end of a line's visible content: before trailing spaces. */
export function contentEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\p{Zs}\t]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** An invisible character by its Unicode number, such as `U+200F`. */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The file's own line ending. */
export const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
