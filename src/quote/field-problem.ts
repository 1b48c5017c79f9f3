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
}
