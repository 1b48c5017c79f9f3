import type { Edit } from '../message/index.ts';

/** A changed copy of a text that knows where each of its characters came from. */
export interface EditedText {
  readonly text: string;
  /** Offsets of the original, for a stretch of the copy. */
  readonly origin: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** Collects the pieces of an edited copy, first to last: pieces of the original kept as they are, and pieces put in their stead. */
export interface SourceEdit {
  /** Copies a stretch of the original. */
  readonly keep: (start: number, end: number) => void;
  /** Writes text in place of the stretch, which may be empty. */
  readonly put: (text: string, start: number, end: number) => void;
  /** The changes since the last call that an author could make: the copy's line endings are its own. */
  readonly takeChanges: () => readonly Edit[];
  readonly finish: () => EditedText;
}

/** Starts an edited copy of a text. */
export function editSource(original: string): SourceEdit {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let changes: Edit[] = [];
  return {
    keep(start, end) {
      pieces.push(original.slice(start, end));
      for (let at = start; at < end; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
    },
    put(text, start, end) {
      pieces.push(text);
      if (text !== '\n' && text !== original.slice(start, end)) changes.push({ start, end, text });
      for (let at = 0; at < text.length; at += 1) {
        starts.push(at === 0 ? start : end);
        ends.push(end);
      }
    },
    takeChanges() {
      const taken = changes;
      changes = [];
      return taken;
    },
    finish() {
      const length = original.length;
      return {
        text: pieces.join(''),
        origin(start, end) {
          const from = starts[start] ?? length;
          const to = end > start ? (ends[end - 1] ?? length) : from;
          return { start: from, end: Math.max(from, to) };
        },
      };
    },
  };
}
