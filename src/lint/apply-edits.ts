import type { Edit, Message } from '../message/index.ts';
import { sortMessages } from '../message/index.ts';

/** The edits of those fixes that do not touch one another, in the order of the text: of two that overlap the later waits. */
export function chooseEdits(messages: readonly Message[]): readonly Edit[] {
  let chosen: Edit[] = [];
  for (const { fix } of sortMessages(messages)) {
    if (fix === undefined || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => isTaken(chosen, edit))) continue;
    if (fix.edits.length > fewEdits) chosen = [...chosen, ...fix.edits].toSorted(inOrder);
    else for (const edit of fix.edits) insert(chosen, edit);
  }
  return chosen.toSorted(inOrder);
}

/** So many are put one by one into those that were chosen; more are sorted in together. */
const fewEdits = 100;

const inOrder = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;

/** The first of the edits, which are in order, that does not end before an offset. */
function placeOf(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts an edit in its place among others that it does not touch. */
function insert(chosen: Edit[], edit: Edit): void {
  let at = placeOf(chosen, edit.start);
  while ((chosen[at]?.start ?? Infinity) < edit.start) at += 1;
  chosen.splice(at, 0, edit);
}

/** Whether an edit shares a character with one that was chosen, or writes where one begins or ends. */
function isTaken(chosen: readonly Edit[], { start, end }: Edit): boolean {
  for (let at = placeOf(chosen, start); at < chosen.length; at += 1) {
    const other = chosen[at];
    if (other === undefined || other.start > end) return false;
    if (other.start === start || other.end === end || (start < other.end && other.start < end)) return true;
  }
  return false;
}

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
