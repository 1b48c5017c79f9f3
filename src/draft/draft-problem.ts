import type { Bilingual } from '../message/index.ts';

/** Why something cannot be written for an author: one of the permanent rule ids where a rule says it, and what to do. */
export interface DraftProblem {
  readonly rule: string;
  readonly text: Bilingual;
}
