import type { PlainFields, PlainValue } from '../matter/index.ts';
import type { Place } from '../message/index.ts';
import type { Desk } from './desk.ts';
import { placeOf } from './desk.ts';

/** A file that a quote's record names as the newsroom's own capture. */
export interface CaptureClaim {
  /** The file that names it, relative to the newsroom's root. */
  readonly path: string;
  readonly place: Place;
  /** Below `content/quotes/`. */
  readonly file: string;
  /** The digest that the file must have, as it was written; undefined when none was kept. */
  readonly sha256?: string;
  readonly digestPlace?: Place;
}

const isFields = (value: PlainValue | undefined): value is PlainFields =>
  typeof value === 'object' && !Array.isArray(value);

/** The captures that one quote's record names; `prefix` is the record's own path in the file. */
export function readCaptures(
  desk: Desk,
  entry: PlainValue | undefined,
  prefix: string,
): readonly CaptureClaim[] {
  if (!isFields(entry)) return [];
  const written = entry['capture'];
  if (written === undefined) return [];
  const at = prefix === '' ? 'capture' : `${prefix}.capture`;
  const list: readonly PlainValue[] = Array.isArray(written) ? (written as readonly PlainValue[]) : [written];
  return list.flatMap((capture, index) => {
    const field = Array.isArray(written) ? `${at}.${String(index)}` : at;
    if (typeof capture === 'string') return [toClaim(desk, field, capture, undefined, undefined)];
    if (!isFields(capture)) return [];
    return (['file', 'screenshot'] as const).flatMap((key) => {
      const file = capture[key];
      if (typeof file !== 'string') return [];
      const digestKey = key === 'file' ? 'sha256' : 'screenshot_sha256';
      return [toClaim(desk, `${field}.${key}`, file, capture[digestKey], `${field}.${digestKey}`)];
    });
  });
}

function toClaim(
  desk: Desk,
  field: string,
  file: string,
  digest: PlainValue | undefined,
  digestField: string | undefined,
): CaptureClaim {
  const claim = { path: desk.path, place: placeOf(desk, field), file: file.trim() };
  if (typeof digest !== 'string' || digestField === undefined) return claim;
  return { ...claim, sha256: digest.trim().toLowerCase(), digestPlace: placeOf(desk, digestField) };
}
