import type { Edit, Message } from '../message/index.ts';
import { sortMessages } from '../message/index.ts';

/** The edits of those fixes that do not touch one another, the earlier in the text first; of two that overlap the later waits. */
export function chooseEdits(messages: readonly Message[]): readonly Edit[] {
  const chosen: Edit[] = [];
  for (const { fix } of sortMessages(messages)) {
    if (fix === undefined || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => chosen.some((other) => overlap(edit, other)))) continue;
    chosen.push(...fix.edits);
  }
  return chosen.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Two edits that share a character, or write at the same point. */
const overlap = (a: Edit, b: Edit): boolean =>
  a.start === b.start || a.end === b.end || (a.start < b.end && b.start < a.end);

/** A text with edits that do not overlap, in the order of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = '';
  let end = 0;
  for (const edit of edits) {
    changed += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return changed + text.slice(end);
}
