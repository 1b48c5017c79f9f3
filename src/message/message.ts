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

/** A change of a file's text: the stretch from `start` to `end` (0-based, UTF-16 code units, `end` exclusive) becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What mends a fault with certainty, by all of its edits or by none: in the order of the text, without overlaps. */
export interface Fix {
  readonly edits: readonly Edit[];
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
  /** Undefined when only a person can tell what is right. */
  readonly fix?: Fix;
}

/** The place of a file's first character: for what concerns the file as a whole. */
export const fileStart: Place = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** A message whose fix is not certain after all. */
export function withoutFix(message: Message): Message {
  const told: { -readonly [Key in keyof Message]: Message[Key] } = { ...message };
  delete told.fix;
  return told;
}
