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
  const messages: Message[] = [];
  for (const { id, severity: usual, find } of lintRules)
    for (const { start, end, severity = usual, text, expected = [], fix } of find(file)) {
      const found = file.text.slice(start, end);
      messages.push({
        rule: id,
        severity,
        path: file.path,
        place: placeAt(start, end),
        text,
        ...(found === '' ? {} : { found }),
        ...(expected.length === 0 ? {} : { expected }),
        ...(fix === undefined ? {} : { fix }),
      });
    }
  return messages;
}
