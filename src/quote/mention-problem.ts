import type { FieldProblem } from './field-problem.ts';
import { nameSlip } from './name-slip.ts';
import { problems } from './problem.ts';
import type { Quote } from './quote.ts';

/** What is wrong with the name by which a sentence cites a quote: a slip of a letter or two against the record's. */
export function mentionProblem({ speaker }: Quote, name: string): FieldProblem | undefined {
  const slip = nameSlip(name, speaker);
  return slip && { field: ['by'], ...problems.speakerSlip(slip.written, slip.recorded) };
}
