import type { Message } from '../message/index.ts';
import { toPlacer } from '../message/index.ts';
import type { Ignore } from './ignore.ts';
import type { LintFile } from './lint-file.ts';
import { lintRules } from './rules/index.ts';

/** What is found out about a file, and what its author asked not to be told. It survives JSON. */
export interface Findings {
  readonly messages: readonly Message[];
  readonly ignores: readonly Ignore[];
}

/** What the rules of this room find out about a file. */
export const lintFindings = (file: LintFile): Findings => ({
  messages: lintMessages(file),
  ignores: file.ignores(),
});

function lintMessages(file: LintFile): readonly Message[] {
  const placeAt = toPlacer(file.text);
  return lintRules.flatMap(({ id, severity: usual, find }) =>
    find(file).map(({ start, end, severity = usual, text, expected = [], fix }): Message => {
      const found = file.text.slice(start, end);
      return {
        rule: id,
        severity,
        path: file.path,
        place: placeAt(start, end),
        text,
        ...(found === '' ? {} : { found }),
        ...(expected.length === 0 ? {} : { expected }),
        ...(fix === undefined ? {} : { fix }),
      };
    }),
  );
}
