import type { FieldProblem } from './field-problem.ts';
import { problems } from './problem.ts';

/** What is wrong with a «بلا رابط» that says nothing: a record without it cannot tell. */
export const emptyReason = (): FieldProblem => ({ field: ['no_link'], ...problems.emptyReason() });
