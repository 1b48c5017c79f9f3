import type { Desk } from './desk.ts';
import { report } from './desk.ts';
import type { InstantReading } from './instant.ts';

/** Warns of a date whose day and month could be exchanged. */
export function reportAmbiguous(
  desk: Desk,
  reading: (InstantReading & { readonly written: string }) | undefined,
  field: string,
): void {
  if (reading?.ambiguous !== true) return;
  const day = reading.iso.slice(0, 10);
  report(desk, 'content/ambiguous-date', field, { value: reading.written, other: day }, [day]);
}
