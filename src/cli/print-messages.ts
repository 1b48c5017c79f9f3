import type { Message } from '../message/index.ts';
import { formatMessage } from '../message/index.ts';
import type { Surroundings } from './surroundings.ts';

/** One line a message, on the standard error. */
export function reportMessages(messages: readonly Message[], { language, report }: Surroundings): void {
  for (const message of messages) report(formatMessage(message, language));
}
