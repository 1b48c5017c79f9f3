import type { Place, Point } from './message.ts';

/** Gives the place of a stretch of one text, by 0-based offsets in UTF-16 code units; offsets outside the text are pulled in. */
export type Placer = (startOffset: number, endOffset: number) => Place;

/** A placer for a text: lines are counted once, so that many places cost little. A line ends at LF, CRLF or a lone CR, as in CommonMark. */
export function toPlacer(text: string): Placer {
  // Most texts are never asked about.
  let known: readonly number[] | undefined;
  let near = 0;
  const pointAt = (wanted: number): Point => {
    const starts = (known ??= lineStarts(text));
    const offset = Math.min(Math.max(wanted, 0), text.length);
    // Places are mostly asked for one after another.
    let low = (starts[near] ?? 0) <= offset ? near : 0;
    let high = low === near && (starts[near + 1] ?? Infinity) > offset ? near : starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    near = low;
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };

  return (startOffset, endOffset) => ({
    start: pointAt(startOffset),
    end: pointAt(Math.max(startOffset, endOffset)),
  });
}

/** Offsets of the starts of lines. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let back = text.indexOf('\r');
  while (feed !== -1 || back !== -1) {
    const isBack = back !== -1 && (feed === -1 || back < feed);
    const next = isBack ? (feed === back + 1 ? feed + 1 : back + 1) : feed + 1;
    starts.push(next);
    if (feed !== -1 && feed < next) feed = text.indexOf('\n', next);
    if (back !== -1 && back < next) back = text.indexOf('\r', next);
  }
  return starts;
}

/** The place of one stretch of a text, by 0-based offsets in UTF-16 code units; for many places of one text use `toPlacer`. */
export function placeAt(text: string, startOffset: number, endOffset: number): Place {
  return toPlacer(text)(startOffset, endOffset);
}
