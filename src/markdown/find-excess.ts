import { findDirective } from './directives/find-directive.ts';
import { excessLimits } from './excess-limits.ts';
import { isModest } from './is-modest.ts';

/** What a body has too much of, and where. */
export interface Excess {
  readonly kind: keyof typeof excessLimits;
  readonly offsets: readonly [number, number];
}

const leadingMarkers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/u;
const boxOpening = /^[ \t>]*:{3,}[ \t]*([\p{L}\p{M}][\p{L}\p{M}\p{N}\u0640_-]*)/u;
const boxClosing = /^[ \t>]*:{3,}[ \t]*$/u;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/u;
// These hold their words as HTML up to a blank line, in one piece.
const htmlBlock =
  /^[ \t>]*<\/?(?:article|blockquote|details|div|dl|figure|ol|section|t(?:able|body|foot|head|r)|ul)\b/iu;
// An item begins a block of its own, and so does a line with nothing but the marks of its quote.
const beginsBlock = /^[ \t>]{0,6}[-+*][ \t]+\S|^[ \t>]*$/u;
const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/u;

/** Finds the first thing that a body has too much of (see `excessLimits`); undefined for every body that a person wrote. */
export function findExcess(body: string): Excess | undefined {
  return isModest(body) ? undefined : countExcess(body);
}

/** As `findExcess`, line by line. */
export function countExcess(body: string): Excess | undefined {
  if (body.length > excessLimits.lengthMax) return { kind: 'lengthMax', offsets: [0, 0] };
  const run = new RegExp(
    `\\*{${String(excessLimits.runLengthMax)},}|_{${String(excessLimits.runLengthMax)},}|~{${String(excessLimits.runLengthMax)},}`,
    'u',
  ).exec(body);
  if (run !== null && !isLineOfMarks(body, run.index))
    return { kind: 'runLengthMax', offsets: [run.index, run.index + 1] };

  let offset = 0;
  let openBoxes = 0;
  let marks = 0;
  let parts = 0;
  let number = 0;
  let starts = 0;
  let container: 'list' | 'quote' | undefined;
  let columns = 0;
  let rows = 0;
  for (const part of body.split(/\n|\r(?!\n)/u)) {
    const line = part.endsWith('\r') ? part.slice(0, -1) : part;
    const at = (kind: Excess['kind']): Excess => ({ kind, offsets: [offset, offset + line.length] });
    number += 1;
    if (line.trim() === '') {
      if (container === 'quote') container = undefined;
      marks = 0;
      parts = 0;
      columns = 0;
    } else {
      const markers = leadingMarkers.exec(line)?.[0] ?? '';
      if ((markers.match(/[>*+.)-]/gu)?.length ?? 0) > excessLimits.markersPerLineMax)
        return at('markersPerLineMax');
      if (markers !== '' && line.search(/\S/u) > excessLimits.listIndentMax) return at('listIndentMax');

      if (boxClosing.test(line)) openBoxes = Math.max(0, openBoxes - 1);
      else if (findDirective(boxOpening.exec(line)?.[1] ?? '')?.shape !== undefined) openBoxes += 1;
      if (openBoxes > excessLimits.openBoxesMax) return at('openBoxesMax');

      marks += countOf(line, /[*_~[\]]/gu);
      if (marks > excessLimits.marksPerBlockMax) return at('marksPerBlockMax');

      const before = container;
      container = containerOf(line, before);
      if ((container !== undefined && container !== before) || (parts > 0 && underline.test(line)))
        starts += number;
      if (starts > excessLimits.startsTimesLinesMax) return at('startsTimesLinesMax');

      if (beginsBlock.test(line)) parts = 0;
      if (parts === 0 && htmlBlock.test(line)) parts = -Infinity;
      parts += 1 + countOf(line, /[\\&`@]|www\.|:\/\//giu) + countOf(line, /</gu) / 4;
      if (parts > excessLimits.partsPerBlockMax) return at('partsPerBlockMax');

      if (delimiterRow.test(line)) {
        columns = line.split('|').length;
        rows = 0;
      }
      rows += 1;
      if (columns > excessLimits.tableColumnsMax) return at('tableColumnsMax');
      if (columns * rows > excessLimits.tableCellsMax) return at('tableCellsMax');
    }
    offset += part.length + 1;
  }
  return undefined;
}

const countOf = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

/** The container in which a line stands: an indented one goes on with a list. */
function containerOf(line: string, before: 'list' | 'quote' | undefined): 'list' | 'quote' | undefined {
  if (/^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/u.test(line)) return 'list';
  if (/^[ \t]*>/u.test(line)) return 'quote';
  return before === 'list' && /^[ \t]/u.test(line) ? 'list' : undefined;
}

// A rule or a form's blank is as long as its writer likes.
function isLineOfMarks(body: string, at: number): boolean {
  const start = body.lastIndexOf('\n', at) + 1;
  const end = body.indexOf('\n', at);
  return /^[\s*_~-]*$/u.test(body.slice(start, end < 0 ? body.length : end));
}
