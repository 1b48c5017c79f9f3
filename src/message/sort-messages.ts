import type { Message, Severity } from './message.ts';

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order in which messages are shown: by path, then by place, the graver first, then by rule and text; paths compare by UTF-16 code units. */
export function compareMessages(a: Message, b: Message): number {
  return (
    compareText(a.path, b.path) ||
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    gravity[a.severity] - gravity[b.severity] ||
    compareText(a.rule, b.rule) ||
    compareText(a.text.ar, b.text.ar)
  );
}

/** The messages in the order of `compareMessages`, each once: rooms that read the same value may find the same fault. */
export function sortMessages(messages: readonly Message[]): readonly Message[] {
  return messages.toSorted(compareMessages).filter((message, at, all) => {
    const before = all[at - 1];
    return before === undefined || compareMessages(before, message) !== 0;
  });
}

/** How many messages of each severity there are. */
export function countSeverities(messages: readonly Message[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const message of messages) counts[message.severity] += 1;
  return counts;
}

/** Whether any message stops the build. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === 'error');
}
