import type { Bilingual } from '../message/index.ts';
import { quoteValue } from '../message/index.ts';
import { bracketProblems } from './problems/bracket-problems.ts';
import { fenceProblems } from './problems/fence-problems.ts';
import { indentProblems } from './problems/indent-problems.ts';
import { keyProblems } from './problems/key-problems.ts';
import { lineProblems } from './problems/line-problems.ts';
import type { MatterProblem } from './problems/matter-problem.ts';
import { quotationMarkProblems } from './problems/quotation-mark-problems.ts';
import { signProblems } from './problems/sign-problems.ts';
import { unreadableProblems } from './problems/unreadable-problems.ts';

/** What a problem's sentences mention: `value` and `key` are the author's words. */
export interface ProblemSlots {
  readonly key?: string;
  readonly value?: string;
  /** A line of the file, 1-based. */
  readonly line?: number;
  /** Plain spaces that the line must begin with. */
  readonly spaces?: number;
  /** The key whose value a field belongs to; empty for the file itself. */
  readonly owner?: string | undefined;
  /** What was probably meant; undefined when nothing is near. */
  readonly nearest?: string | undefined;
}

/** Every rule of front matter and YAML files: its severity, and its sentences; `problems/` has one file per subject. Errors are what cannot be read with certainty; warnings are what Midad understood although other programs would not. */
export const matterProblems = {
  ...bracketProblems,
  ...fenceProblems,
  ...indentProblems,
  ...keyProblems,
  ...lineProblems,
  ...quotationMarkProblems,
  ...signProblems,
  ...unreadableProblems,
} as const satisfies Record<`matter/${string}`, MatterProblem>;

export type MatterRule = keyof typeof matterProblems;

/** The sentences of a rule, with the author's words isolated in them. */
export function matterProblemText(rule: MatterRule, slots: ProblemSlots): Bilingual {
  const { key = '', value = '', line = 1, spaces = 0, owner, nearest } = slots;
  const problem: MatterProblem = matterProblems[rule];
  return problem.text({
    key: quoteValue(key),
    value: quoteValue(value),
    line,
    spaces,
    owner: owner === undefined || owner === '' ? owner : quoteValue(owner),
    nearest: nearest === undefined ? undefined : quoteValue(nearest),
  });
}
