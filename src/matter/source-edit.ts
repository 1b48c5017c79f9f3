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

/** A piece of the copy: a stretch of the original, or, with a text, what stands in its stead. */
interface Piece {
  /** Its offset in the copy. */
  readonly at: number;
  readonly start: number;
  end: number;
  readonly text: string | undefined;
}

const none: readonly Edit[] = [];

/** Starts an edited copy of a text. */
export function editSource(original: string): SourceEdit {
  const pieces: Piece[] = [];
  let length = 0;
  let changes: Edit[] = [];
  let last: Piece | undefined;
  const keep = (start: number, end: number): void => {
    if (end <= start) return;
    if (last?.text === undefined && last?.end === start) last.end = end;
    else {
      last = { at: length, start, end, text: undefined };
      pieces.push(last);
    }
    length += end - start;
  };
  return {
    keep,
    put(text, start, end) {
      const isKept = text.length === end - start && text === original.slice(start, end);
      if (!isKept && text !== '\n') changes.push({ start, end, text });
      if (text === '') return;
      if (isKept && text.length === 1) {
        keep(start, end);
        return;
      }
      last = { at: length, start, end, text };
      pieces.push(last);
      length += text.length;
    },
    takeChanges() {
      if (changes.length === 0) return none;
      const taken = changes;
      changes = [];
      return taken;
    },
    finish() {
      const text = pieces.map((piece) => piece.text ?? original.slice(piece.start, piece.end)).join('');
      let near = 0;
      const pieceAt = (offset: number): Piece | undefined => {
        if (offset < 0 || offset >= length) return undefined;
        // Offsets are mostly asked for one after another.
        while ((pieces[near]?.at ?? 0) > offset) near -= 1;
        while ((pieces[near + 1]?.at ?? Infinity) <= offset) near += 1;
        return pieces[near];
      };
      const startOf = (offset: number): number => {
        const piece = pieceAt(offset);
        if (piece === undefined) return original.length;
        if (piece.text === undefined) return piece.start + offset - piece.at;
        return offset === piece.at ? piece.start : piece.end;
      };
      const endOf = (offset: number): number => {
        const piece = pieceAt(offset);
        if (piece === undefined) return original.length;
        return piece.text === undefined ? piece.start + offset + 1 - piece.at : piece.end;
      };
      return {
        text,
        origin(start, end) {
          const from = startOf(start);
          const to = end > start ? endOf(end - 1) : from;
          return { start: from, end: Math.max(from, to) };
        },
      };
    },
  };
}
