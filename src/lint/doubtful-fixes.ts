import { withoutFix } from '../message/index.ts';
import type { Message } from '../message/index.ts';
import { mojibake } from './rules/char/mojibake.ts';

/**
 * The messages without the fixes that move a field to the level of the one above it where that level does not know it, or has it already:
 * it belongs to the field above, whose own value is what is wrong. Fields that stand together are moved together or not at all.
 */
export function withoutDoubtfulFixes(messages: readonly Message[]): readonly Message[] {
  const moved = messages.filter(({ rule }) => rule === 'matter/indented-key');
  if (moved.length === 0) return messages;
  const placeOf = ({ path, place }: Message): string => `${path}\0${String(place.start.offset)}`;
  const lineOf = ({ path, place }: Message, more = 0): string =>
    `${path}\0${String(place.start.line + more)}`;
  const strangers = new Set(
    messages.filter(({ rule }) => /^matter\/(?:unknown|duplicate)-key$/.test(rule)).map(placeOf),
  );
  const doubtful = new Set(
    moved.filter((message) => strangers.has(placeOf(message))).map((one) => lineOf(one)),
  );
  if (doubtful.size === 0) return messages;
  const inOrder = moved.toSorted((a, b) => a.place.start.line - b.place.start.line);
  for (const one of inOrder) if (doubtful.has(lineOf(one, -1))) doubtful.add(lineOf(one));
  for (const one of inOrder.toReversed()) if (doubtful.has(lineOf(one, 1))) doubtful.add(lineOf(one));
  return messages.map((message) => {
    if (message.fix === undefined || !doubtful.has(lineOf(message))) return message;
    return withoutFix(message);
  });
}

/** The messages without fixes in files in which letters became signs: each of the signs is needed to get the letters back. */
export function withoutFixesOfSigns(messages: readonly Message[]): readonly Message[] {
  const damaged = new Set(messages.filter(({ rule }) => rule === mojibake.id).map(({ path }) => path));
  if (damaged.size === 0) return messages;
  return messages.map((message) =>
    message.fix !== undefined && damaged.has(message.path) ? withoutFix(message) : message,
  );
}
