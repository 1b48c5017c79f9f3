import { findDirective } from './directives/find-directive.ts';

/** The most that a body may hold of what makes Markdown slow, so that every body is parsed in a fraction of a second. No article comes near: the limits are ten times what the longest of two hundred real ones uses. */
export const excessLimits = {
  /** Code units of a body. */
  lengthMax: 400_000,
  /** Quote and list markers at the start of one line. */
  markersPerLineMax: 32,
  /** Spaces before a list marker. */
  listIndentMax: 120,
  /** Boxes opened one within another. */
  openBoxesMax: 12,
  /** Marks of emphasis, and brackets, between two blank lines. */
  marksPerBlockMax: 3000,
  /** Asterisks, underscores or tildes in a run. */
  runLengthMax: 200,
  /** Columns of one table. */
  tableColumnsMax: 200,
  /** Cells of one table: GFM completes short rows. */
  tableCellsMax: 10_000,
} as const;

/** What a body has too much of, and where. */
export interface Excess {
  readonly kind: keyof typeof excessLimits;
  readonly offsets: readonly [number, number];
}

const leadingMarkers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/u;
const boxOpening = /^[ \t>]*:{3,}[ \t]*([\p{L}\p{M}][\p{L}\p{M}\p{N}\u0640_-]*)/u;
const boxClosing = /^[ \t>]*:{3,}[ \t]*$/u;
const delimiterRow = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/u;

/** Finds the first thing that a body has too much of (see `excessLimits`); undefined for every body that a person wrote. */
export function findExcess(body: string): Excess | undefined {
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
  let columns = 0;
  let rows = 0;
  for (const line of body.split('\n')) {
    const at = (kind: Excess['kind']): Excess => ({ kind, offsets: [offset, offset + line.length] });
    if (line.trim() === '') {
      marks = 0;
      columns = 0;
    } else {
      const markers = leadingMarkers.exec(line)?.[0] ?? '';
      if ((markers.match(/[>*+.)-]/gu)?.length ?? 0) > excessLimits.markersPerLineMax)
        return at('markersPerLineMax');
      if (markers !== '' && line.search(/\S/u) > excessLimits.listIndentMax) return at('listIndentMax');

      if (boxClosing.test(line)) openBoxes = Math.max(0, openBoxes - 1);
      else if (findDirective(boxOpening.exec(line)?.[1] ?? '')?.shape !== undefined) openBoxes += 1;
      if (openBoxes > excessLimits.openBoxesMax) return at('openBoxesMax');

      marks += line.match(/[*_~[\]]/gu)?.length ?? 0;
      if (marks > excessLimits.marksPerBlockMax) return at('marksPerBlockMax');

      if (delimiterRow.test(line)) {
        columns = line.split('|').length;
        rows = 0;
      }
      rows += 1;
      if (columns > excessLimits.tableColumnsMax) return at('tableColumnsMax');
      if (columns * rows > excessLimits.tableCellsMax) return at('tableCellsMax');
    }
    offset += line.length + 1;
  }
  return undefined;
}

// A rule or a form's blank is as long as its writer likes.
function isLineOfMarks(body: string, at: number): boolean {
  const start = body.lastIndexOf('\n', at) + 1;
  const end = body.indexOf('\n', at);
  return /^[\s*_~-]*$/u.test(body.slice(start, end < 0 ? body.length : end));
}
