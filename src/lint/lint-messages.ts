import type { Message } from '../message/index.ts';
import { toPlacer } from '../message/index.ts';
import type { LintFile } from './lint-file.ts';
import { lintRules } from './rules/index.ts';

/** What the rules of this room say of a file. */
export function lintMessages(file: LintFile): readonly Message[] {
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
