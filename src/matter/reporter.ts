import type { Edit, Message, Placer } from '../message/index.ts';
import { matterProblems, matterProblemText } from './matter-problems.ts';
import type { MatterRule, ProblemSlots } from './matter-problems.ts';

/** Notes a problem at a stretch of the file, by 0-based offsets. */
export type Report = (
  rule: MatterRule,
  start: number,
  end: number,
  slots?: ProblemSlots,
  edits?: readonly Edit[],
) => void;

/** Rules that only tell what was read: nothing of theirs is mended. */
const remarks: ReadonlySet<MatterRule> = new Set<MatterRule>(['matter/comment', 'matter/byte-order-mark']);

/** Takes the problems of one file. */
export interface Reporter {
  readonly report: Report;
  /** In the order in which they were found. */
  readonly messages: readonly Message[];
  /** Gives the messages from the `from`th on the edits that mend them together, unless one of them is an error: then only a person can tell. */
  readonly mend: (from: number, edits: readonly Edit[]) => void;
  /** Takes the fix of one message back: a later line made it doubtful. */
  readonly withdraw: (message: number) => void;
  /** Adds edits to the fix of one message. */
  readonly extend: (message: number, edits: readonly Edit[]) => void;
}

/** A reporter that turns problems of one file into messages. */
export function toReporter(path: string, text: string, placer: Placer): Reporter {
  const messages: Message[] = [];
  return {
    messages,
    mend(from, edits) {
      const group = messages.slice(from);
      if (edits.length === 0 || group.some(({ severity }) => severity === 'error')) return;
      const mended = group.map((message) =>
        remarks.has(message.rule as MatterRule) ? message : { ...message, fix: { edits } },
      );
      messages.splice(from, Infinity, ...mended);
    },
    withdraw(at) {
      const message = messages[at];
      if (message === undefined) return;
      const { fix, ...told } = message;
      if (fix !== undefined) messages[at] = told;
    },
    extend(at, edits) {
      const message = messages[at];
      if (message?.fix === undefined || edits.length === 0) return;
      messages[at] = { ...message, fix: { edits: [...message.fix.edits, ...edits] } };
    },
    report(rule, start, end, slots = {}, edits = []) {
      const found = text.slice(start, end);
      messages.push({
        rule,
        severity: matterProblems[rule].severity,
        path,
        place: placer(start, end),
        text: matterProblemText(rule, slots),
        ...(found === '' ? {} : { found }),
        ...(edits.length === 0 ? {} : { fix: { edits } }),
      });
    },
  };
}
