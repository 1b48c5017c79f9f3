import type { Message, Placer } from '../message/index.ts';
import { matterProblems, matterProblemText } from './matter-problems.ts';
import type { MatterRule, ProblemSlots } from './matter-problems.ts';

/** Notes a problem at a stretch of the file, by 0-based offsets. */
export type Report = (rule: MatterRule, start: number, end: number, slots?: ProblemSlots) => void;

/** A reporter that turns problems of one file into messages, in the order in which they are found. */
export function toReporter(
  path: string,
  text: string,
  placer: Placer,
): { readonly report: Report; readonly messages: readonly Message[] } {
  const messages: Message[] = [];
  return {
    messages,
    report(rule, start, end, slots = {}) {
      const found = text.slice(start, end);
      messages.push({
        rule,
        severity: matterProblems[rule].severity,
        path,
        place: placer(start, end),
        text: matterProblemText(rule, slots),
        ...(found === '' ? {} : { found }),
      });
    },
  };
}
