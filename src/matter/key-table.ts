/** One key of a file: all its names, and the keys inside its value. */
export interface KeyEntry {
  /** Arabic names first, then English ones; the canonical name itself need not be repeated. */
  readonly names: readonly string[];
  /** The keys of its value, when that is a map or a list of maps. */
  readonly keys?: KeyTable;
  /** The keys of each entry, when its value is a map by ids of the author's choice. */
  readonly ids?: KeyTable;
  /** Its value is a map by names of the author's choice. */
  readonly free?: boolean;
  /** Its value is never words in quotation marks: a date, an id, an address, one of a few choices. */
  readonly bare?: boolean;
  /** Its value is an address on the web, and is read without the marks of a link in a text. */
  readonly link?: boolean;
}

/** The keys that a file may have, by canonical English name. */
export type KeyTable = Readonly<Record<string, KeyEntry>>;
