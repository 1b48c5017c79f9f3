import type { LintFile } from './lint-file.ts';

/** A stretch of a file that an author wrote for readers. */
export interface Prose {
  readonly start: number;
  readonly text: string;
  /** In the body, in the front matter, or in what it says of a quote. */
  readonly where: 'body' | 'matter' | 'quote';
}

const proseFields = /^(?:title|kicker|standfirst|summary|dateline|image\.(?:alt|caption))$/;
const dateFields = /^(?:published|updated|embargo|corrections(?:\.\d+)?\.at)$/;

/** The fields whose canonical path a pattern accepts, as they stand in the file. */
function fieldsOf(
  { text, places }: LintFile,
  pattern: RegExp,
  where: Prose['where'] = 'matter',
): readonly Prose[] {
  const found: Prose[] = [];
  for (const [path, { start, end }] of places)
    if (pattern.test(path))
      found.push({ start: start.offset, text: text.slice(start.offset, end.offset), where });
  return found;
}

// Names have `quote/name-characters`; a field with fields of its own holds no words.
const quoteField = /^quotes\.[^.]+\.(?!by$|via$|url$)(?:[^.]+\.)*[^.]+$/;

/** The fields of a file's quotes, but the names of their speakers. */
export function quoteProse(file: LintFile): readonly Prose[] {
  return fieldsOf(file, quoteField, 'quote').filter(
    ({ start }, index, all) => all[index + 1]?.start !== start,
  );
}

/** The fields of the front matter that readers see as sentences; quotes are not among them. */
export function matterProse(file: LintFile): readonly Prose[] {
  const known = proses.get(file) ?? fieldsOf(file, proseFields);
  proses.set(file, known);
  return known;
}

const proses = new WeakMap<LintFile, readonly Prose[]>();

/** The body, and the fields of the front matter that readers see as sentences; quotes are not among them. */
export const proseOf = (file: LintFile): readonly Prose[] => [
  ...matterProse(file),
  { start: 0, text: file.body, where: 'body' },
];

/** The fields of the front matter that hold dates. */
export const datesOf = (file: LintFile): readonly Prose[] => fieldsOf(file, dateFields);
