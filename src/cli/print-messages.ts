import { commandWords } from '../locale/index.ts';
import type { Message } from '../message/index.ts';
import { formatMessage } from '../message/index.ts';
import { capMessages } from './cap-messages.ts';
import type { Surroundings } from './surroundings.ts';

/** One line a message, on the standard error; of a rule that says the same of many files, the first and how many there are. */
export function reportMessages(messages: readonly Message[], surroundings: Surroundings): void {
  const { shown, left } = capMessages(messages);
  for (const message of shown) surroundings.report(formatMessage(message, surroundings.language));
  reportLeft(left, surroundings);
}

/** What was not printed, by rule, and how to see it. */
export function reportLeft(left: ReadonlyMap<string, number>, { language, report }: Surroundings): void {
  for (const [rule, count] of left) report(commandWords[language].leftOut(rule, count));
}
