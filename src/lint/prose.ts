import type { LintFile } from './lint-file.ts';

/** A stretch of a file that an author wrote for readers. */
export interface Prose {
  readonly start: number;
  readonly text: string;
  /** In the body or in the front matter. */
  readonly where: 'body' | 'matter';
}

const proseFields = /^(?:title|kicker|standfirst|summary|dateline|image\.(?:alt|caption))$/;
const dateFields = /^(?:published|updated|embargo|corrections(?:\.\d+)?\.at)$/;

/** The fields whose canonical path a pattern accepts, as they stand in the file. */
function fieldsOf({ text, places }: LintFile, pattern: RegExp): readonly Prose[] {
  return [...places].flatMap(([path, { start, end }]): Prose[] =>
    pattern.test(path)
      ? [{ start: start.offset, text: text.slice(start.offset, end.offset), where: 'matter' }]
      : [],
  );
}

/** The fields of the front matter that readers see as sentences; quotes are not among them. */
export const matterProse = (file: LintFile): readonly Prose[] => fieldsOf(file, proseFields);

/** The body, and the fields of the front matter that readers see as sentences; quotes are not among them. */
export const proseOf = (file: LintFile): readonly Prose[] => [
  ...matterProse(file),
  { start: 0, text: file.body, where: 'body' },
];

/** The fields of the front matter that hold dates. */
export const datesOf = (file: LintFile): readonly Prose[] => fieldsOf(file, dateFields);
