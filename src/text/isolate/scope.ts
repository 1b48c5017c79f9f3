/** What the classes know of the text beyond the place where they are tried. */
export interface Scope {
  /** Brand names by their first character, longest first. */
  readonly brands: ReadonlyMap<string, readonly string[]>;
  /** End of the last stretch without Arabic that was read to see whether it is prose; each stretch is read once. */
  proseReadTo: number;
}
