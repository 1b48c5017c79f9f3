/** The most that a body may hold of what makes Markdown slow, so that every body is parsed in a fraction of a second. No article comes near: the limits are ten times what the longest of two hundred real ones uses. */
export const excessLimits = {
  /** Code units of a body. */
  lengthMax: 400_000,
  /** Quote and list markers at the start of one line. */
  markersPerLineMax: 32,
  /** Spaces before a list marker. */
  listIndentMax: 120,
  /** Boxes opened one within another. */
  openBoxesMax: 12,
  /** Marks of emphasis, and brackets, between two blank lines. */
  marksPerBlockMax: 3000,
  /** Lines, addresses, escapes and character references between two blank lines, and a fourth of the tags: the parser puts its words together anew for each. */
  partsPerBlockMax: 3000,
  /** Quotes, lists, and headings with `=` or `-` under them, each counted by the lines before it: the parser copies what it has at the end of each. */
  startsTimesLinesMax: 10_000_000,
  /** Asterisks, underscores or tildes in a run. */
  runLengthMax: 200,
  /** Columns of one table. */
  tableColumnsMax: 200,
  /** Cells of one table: GFM completes short rows. */
  tableCellsMax: 10_000,
} as const;
