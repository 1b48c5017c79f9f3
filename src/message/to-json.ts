import type { Message } from './message.ts';
import { countSeverities, sortMessages } from './sort-messages.ts';

/** The version of the shape that `toJson` writes: raised when a key is renamed or removed, not when one is added. */
export const messagesJsonVersion = 1;

/** Messages for other programs: `{ version, counts, messages }`, sorted and indented, ending in a newline. */
export function toJson(messages: readonly Message[]): string {
  const sorted = sortMessages(messages);
  return `${JSON.stringify({ version: messagesJsonVersion, counts: countSeverities(sorted), messages: sorted }, null, 2)}\n`;
}
