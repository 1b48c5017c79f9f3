import type { Bilingual, Severity } from '../../message/index.ts';

/** A rule's severity and its sentences, out of what they mention: as printed, with the author's words isolated. */
export interface ContentProblem {
  readonly severity: Severity;
  readonly text: (slots: {
    readonly name: string;
    readonly value: string;
    readonly other: string;
    readonly nearest: string;
    readonly fields: string;
  }) => Bilingual;
}
