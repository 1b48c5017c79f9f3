import type { Bilingual, Severity } from '../message/index.ts';

/** What is wrong in the record of one quote, and in which of its fields. */
export interface FieldProblem {
  /** `quote/name`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Canonical keys and list positions from the record's root; empty: the record as a whole. */
  readonly field: readonly (string | number)[];
  readonly text: Bilingual;
  readonly found?: string;
  readonly expected?: readonly string[];
  /** Canonical dotted paths without list positions: the fields any of which is asked for, when the problem is that all of them are missing. */
  readonly missing?: readonly string[];
}

/** Whether a problem is told already by the misspelt keys of its record: one of them was meant for what is missing. */
export function isMeant(
  { missing }: Pick<FieldProblem, 'missing'>,
  misspelt: readonly string[] = [],
): boolean {
  return missing?.some((field) => misspelt.includes(field)) === true;
}
