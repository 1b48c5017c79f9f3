/** Gives strings numbers, so that columns can hold them. A string that no row uses any more keeps its own until all rows are read anew. */
export interface Interner {
  /** By number. */
  readonly strings: readonly string[];
  /** The number of a string, which gets the next one when it has none. */
  readonly intern: (text: string) => number;
}

/** Strings that have numbers already keep them; which number is whose is looked up only when one is asked for. */
export function toInterner(before: readonly string[] = []): Interner {
  const strings = [...before];
  let numberOf: Map<string, number> | undefined;
  return {
    strings,
    intern: (text) => {
      numberOf ??= new Map(strings.map((known, number) => [known, number]));
      const known = numberOf.get(text);
      if (known !== undefined) return known;
      numberOf.set(text, strings.length);
      return strings.push(text) - 1;
    },
  };
}
