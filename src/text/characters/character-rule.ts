/** What surrounds a character that is looked at. */
export interface CharacterContext {
  /** The whole text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Primary language subtag of the text, such as `ar`. */
  readonly language: string;
  /** The digits that the desk prints. */
  readonly digits: 'latn' | 'arab';
  /** Where an isolate stands that its line does not close, or a close without an isolate. */
  readonly unbalanced: ReadonlySet<number>;
}

export type CharacterSeverity = 'error' | 'warning' | 'info';

/** A kind of character that an Arabic text should not hold, or only in certain places. */
export interface CharacterRule {
  /** Permanent, for rule ids such as `char/embedding`. */
  readonly id: string;
  /** A character or a run of them, to be used globally. */
  readonly pattern: RegExp;
  /** How grave a find is in an article's text; undefined: it may stand here. */
  readonly severity: (find: CharacterContext) => CharacterSeverity | undefined;
  /** How grave it is in code, templates, settings and keys; undefined: as in text. */
  readonly inCode?: CharacterSeverity;
  /** What should stand instead; undefined when only a person can tell. */
  readonly fix?: (find: CharacterContext) => string | undefined;
  /** Whether the page is drawn without it: only what no reader could see. */
  readonly removed: boolean | ((find: CharacterContext) => boolean);
}
