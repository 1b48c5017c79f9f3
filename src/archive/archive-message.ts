import { fileStart, type Message, type Place, quoteValue } from '../message/index.ts';
import {
  type ArchiveProblem,
  archiveProblems,
  type ArchiveRule,
  type ArchiveSlots,
} from './archive-problems.ts';

/** A message of the newsroom as a whole, at a place in one of its files; at the file's start when none is given. */
export function archiveMessage(
  rule: ArchiveRule,
  path: string,
  slots: ArchiveSlots = {},
  {
    place = fileStart,
    expected = [],
  }: { readonly place?: Place | undefined; readonly expected?: readonly string[] } = {},
): Message {
  const { value = '', other = '', nearest = expected[0] ?? '' } = slots;
  const problem: ArchiveProblem = archiveProblems[rule];
  return {
    rule,
    severity: problem.severity,
    path,
    place,
    text: problem.text({ value: quoteValue(value), other: quoteValue(other), nearest }),
    ...(slots.value === undefined ? {} : { found: slots.value }),
    ...(expected.length === 0 ? {} : { expected }),
  };
}
