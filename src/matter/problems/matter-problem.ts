import type { Bilingual, Severity } from '../../message/index.ts';

/** A rule's severity and its sentences, out of what they mention: as printed, with the author's words isolated. */
export interface MatterProblem {
  readonly severity: Severity;
  readonly text: (slots: {
    readonly key: string;
    readonly value: string;
    readonly line: number;
    readonly spaces: number;
    readonly owner: string | undefined;
    readonly nearest: string | undefined;
  }) => Bilingual;
}
