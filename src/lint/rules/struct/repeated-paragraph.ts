import { toPlacer } from '../../../message/index.ts';
import type { LintRule } from '../../lint-rule.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findSecondHeader } from './second-header.ts';

/** Code units: a shorter paragraph may be a refrain. */
const lengthMin = 120;

/** A long paragraph that stands in the body twice, word for word: the text was pasted twice. */
export const repeatedParagraph: LintRule = {
  id: 'struct/repeated-paragraph',
  severity: 'warning',
  find(file) {
    if (!hasRepeatedBlock(file.body) || findSecondHeader(file) !== undefined) return [];
    const first = new Map<string, number>();
    for (const { start, text } of paragraphsOf(file)) {
      if (text.length < lengthMin) continue;
      const before = first.get(text);
      if (before === undefined) {
        first.set(text, start);
        continue;
      }
      const { line } = toPlacer(file.text)(before, before).start;
      return [
        {
          start,
          end: start + text.length,
          text: {
            ar: `هذه الفقرة هي الفقرة التي في السطر ${String(line)} حرفًا بحرف. احذف إحداهما؛ وإن لُصق النص مرتين فاحذف كل ما تكرر.`,
            en: `This paragraph is that of line ${String(line)}, word for word. Delete one of them; if the text was pasted twice, delete all that is repeated.`,
          },
        },
      ];
    }
    return [];
  },
};

/** Whether two long blocks of lines are the same: what is cheap to ask before a body is parsed. */
function hasRepeatedBlock(body: string): boolean {
  const seen = new Set<string>();
  for (const block of body.split(/\n[ \t\r]*\n/u)) {
    if (block.length < lengthMin) continue;
    const words = block.trim();
    if (words.length < lengthMin) continue;
    if (seen.has(words)) return true;
    seen.add(words);
  }
  return false;
}
