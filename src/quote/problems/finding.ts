import type { Bilingual, Severity } from '../../message/index.ts';
import type { FieldProblem } from '../field-problem.ts';

/** A problem without its place. */
export type Finding = Omit<FieldProblem, 'field'>;

/** A finding of the rule `quote/…`. */
export function finding(
  rule: string,
  severity: Severity,
  text: Bilingual,
  found?: string,
  expected?: readonly string[],
): Finding {
  return {
    rule: `quote/${rule}`,
    severity,
    text,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined || expected.length === 0 ? {} : { expected }),
  };
}

/** A problem that is told where none of these fields is written. */
export const lacking = (missing: readonly string[], told: Finding): Finding => ({ ...told, missing });
