import { mojibakeText } from '../../../message/index.ts';
import { findMojibake } from '../../../text/index.ts';
import type { LintFind, LintRule } from '../../lint-rule.ts';

/** Letters that were read in another encoding than they were written in, and saved so. */
export const mojibake: LintRule = {
  id: 'char/mojibake',
  severity: 'error',
  find(file): readonly LintFind[] {
    let first: LintFind | undefined;
    for (const { start, end, meant } of findMojibake(file.text)) {
      if (first !== undefined && start >= first.start) continue;
      // The front matter is blank in the body.
      if (file.body.slice(start, end).trim() !== '' && file.stretches().kindAt(start, end) === 'code')
        continue;
      first = {
        start,
        end,
        text: mojibakeText(meant),
        expected: [meant],
      };
    }
    return first === undefined ? [] : [first];
  },
};
