import { excessLimits } from './excess-limits.ts';

/** What the markers at the start of a line are made of. */
const isOfLead = new Uint8Array(0x10000);
for (const sign of ' \t>-+*.)0123456789') isOfLead[sign.charCodeAt(0)] = 1;

/** Whether a body is far below each of `excessLimits`, as those that a person wrote are: told by how often each sign stands anywhere in it, which is soon counted. */
export function isModest(body: string): boolean {
  if (body.length > excessLimits.lengthMax || body.includes('\r') || body.includes(':::')) return false;
  const emphasis = countOf(body, '*', '_', '~');
  const brackets = countOf(body, '[', ']');
  // A `w` for the whole of `www.`.
  const parts = countOf(body, '\\', '&', '`', '@', '<', '://', 'w', 'W');
  const bars = countOf(body, '|');
  if (emphasis >= excessLimits.runLengthMax || bars >= excessLimits.tableColumnsMax) return false;
  if (emphasis + brackets > excessLimits.marksPerBlockMax) return false;
  let lines = 0;
  for (let start = 0; start <= body.length; lines += 1) {
    const found = body.indexOf('\n', start);
    const end = found < 0 ? body.length : found;
    if (!hasModestLead(body, start, end)) return false;
    start = end + 1;
  }
  return (
    lines + parts <= excessLimits.partsPerBlockMax &&
    lines * lines <= excessLimits.startsTimesLinesMax &&
    lines * (bars + 1) <= excessLimits.tableCellsMax
  );
}

function hasModestLead(body: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && body.charCodeAt(at) === 0x20) at += 1;
  if (at === end) return true;
  while (at < end && isOfLead[body.charCodeAt(at)] === 1) at += 1;
  // A line of spaces alone is blank, however long.
  return at - start <= excessLimits.markersPerLineMax || body.slice(start, end).trim() === '';
}

function countOf(body: string, ...signs: readonly string[]): number {
  let count = 0;
  for (const sign of signs)
    for (let at = body.indexOf(sign); at >= 0; at = body.indexOf(sign, at + 1)) count += 1;
  return count;
}
