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
export function hasRepeatedBlock(body: string): boolean {
  // Two of different lengths are soon told apart; a set would look at each letter of each.
  const seen = new Map<number, string[]>();
  for (let start = 0; start < body.length;) {
    const [end, next] = blankFrom(body, start);
    const words = end - start < lengthMin ? '' : body.slice(start, end).trim();
    if (words.length >= lengthMin) {
      const alike = seen.get(words.length);
      if (alike === undefined) seen.set(words.length, [words]);
      else if (alike.includes(words)) return true;
      else alike.push(words);
    }
    start = next;
  }
  return false;
}

/** The next empty line from an offset on: where the line before it ends, and where the one behind it begins; the end of the body when there is none. */
function blankFrom(body: string, from: number): readonly [number, number] {
  for (let at = body.indexOf('\n', from); at >= 0; at = body.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (isSpace(body.charCodeAt(next))) next += 1;
    if (body.charAt(next) === '\n') return [at, next + 1];
  }
  return [body.length, body.length];
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d;
