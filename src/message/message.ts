/** How grave a message is: an error stops the build, a warning and a piece of information do not. */
export type Severity = 'error' | 'warning' | 'info';

/** A point in a source file. `line` and `column` are 1-based, `offset` is 0-based; columns and offsets count UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a source file, `end` exclusive. */
export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** The same sentence for a newsroom that reads Arabic and for one that reads English. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/** What an author must know about a file: which rule, where, and one to three plain sentences (what was found, what was expected, what to do). */
export interface Message {
  /** Permanent id, `area/name`, for example `quote/undefined-id`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The file, relative to the newsroom's root, with `/` between folders. */
  readonly path: string;
  readonly place: Place;
  readonly text: Bilingual;
  /** The text that was found, as it stands in the source; undefined when something is missing. */
  readonly found?: string;
  /** What would have been right, nearest first; empty when it cannot be listed. */
  readonly expected?: readonly string[];
  /** What mends it for certain: edits of the source, in offsets of UTF-16 code units, `end` exclusive. */
  readonly fix?: {
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  };
}

/** The place of a file's first character: for what concerns the file as a whole. */
export const fileStart: Place = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
