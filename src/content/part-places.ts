import type { Place } from '../message/index.ts';
import type { Desk } from './desk.ts';

/** The places of the parts of a value that was written on one line and parted at its commas, by dotted path; none where it was a list. */
export function partPlaces(
  { plain, text }: Desk,
  field: string,
  parts: readonly string[],
): readonly (readonly [string, Place])[] {
  const whole = plain.places.get(field);
  if (whole === undefined || typeof plain.fields[field] !== 'string' || parts.length < 2) return [];
  const { start, end } = whole;
  if (start.line !== end.line) return [];
  let from = start.offset;
  return parts.flatMap((part, index) => {
    const at = text.indexOf(part, from);
    if (at === -1 || at + part.length > end.offset) return [];
    from = at + part.length;
    const pointAt = (offset: number): Place['start'] => ({
      line: start.line,
      column: start.column + offset - start.offset,
      offset,
    });
    return [[`${field}.${String(index)}`, { start: pointAt(at), end: pointAt(from) }] as const];
  });
}
