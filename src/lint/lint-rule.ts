import type { Bilingual, Fix, Severity } from '../message/index.ts';
import type { LintFile } from './lint-file.ts';

/** What a rule found in a file; offsets are 0-based and count UTF-16 code units, `end` is exclusive. */
export interface LintFind {
  readonly start: number;
  readonly end: number;
  /** Default: the rule's own. */
  readonly severity?: Severity;
  readonly text: Bilingual;
  readonly expected?: readonly string[];
  /** Undefined when only a person can tell what is right. */
  readonly fix?: Fix;
}

/** One rule that looks at the text of a file as it was written. */
export interface LintRule {
  /** Permanent, `area/name`; its page is `rules/<area>/<name>.md`. */
  readonly id: string;
  readonly severity: Severity;
  readonly find: (file: LintFile) => readonly LintFind[];
}
