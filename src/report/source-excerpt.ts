import type { Place } from '../message/index.ts';

/** The most of a line that is shown before and after a place, in UTF-16 code units. */
const aroundMax = 90;
/** The most of a place that is shown. */
const markedMax = 240;

/** The line that a message is about, parted at its place. */
export interface SourceExcerpt {
  readonly before: string;
  /** Empty for a place between two characters. */
  readonly marked: string;
  readonly after: string;
}

/** The source line on which a place begins; what is far from the place is cut off and shown by `…`. Undefined for an empty line. */
export function sourceExcerpt(source: string, { start, end }: Place): SourceExcerpt | undefined {
  const lineStart = start.offset - (start.column - 1);
  const ending = /[\r\n]/.exec(source.slice(start.offset))?.index ?? source.length - start.offset;
  const lineEnd = start.offset + ending;
  if (source.slice(lineStart, lineEnd).trim() === '') return undefined;
  const markEnd = Math.min(end.offset, lineEnd);
  return {
    before: cutStart(source.slice(lineStart, start.offset)),
    marked: cutEnd(source.slice(start.offset, markEnd), markedMax),
    after: cutEnd(source.slice(markEnd, lineEnd), aroundMax),
  };
}

/** Cuts at a word, and never within a character. */
function cutEnd(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max).replace(/\s+\S*$|[\uD800-\uDBFF]$/u, '')}…`;
}

function cutStart(text: string): string {
  return text.length <= aroundMax
    ? text
    : `…${text.slice(-aroundMax).replace(/^\S*\s+|^[\uDC00-\uDFFF]/u, '')}`;
}
