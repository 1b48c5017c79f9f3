import type { Message } from './message.ts';
import { countSeverities, sortMessages } from './sort-messages.ts';

/** The version of the shape that `toJson` writes: raised when a key is renamed or removed, not when one is added. */
export const messagesJsonVersion = 1;

/** Messages for other programs: `{ version, counts, messages }`, sorted and indented, ending in a newline. */
export function toJson(messages: readonly Message[]): string {
  const sorted = sortMessages(messages);
  return `${escapeTurns(JSON.stringify({ version: messagesJsonVersion, counts: countSeverities(sorted), messages: sorted }, null, 2))}\n`;
}

const turning = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** The same JSON without the characters that would turn or break its lines where somebody looks at them; sentences isolate what they quote, and are left. */
function escapeTurns(json: string): string {
  if (json.search(turning) === -1) return json;
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json
    .split('\n')
    .map((line) => (/^ *"(?:ar|en)": /.test(line) ? line : line.replace(turning, escape)))
    .join('\n');
}
