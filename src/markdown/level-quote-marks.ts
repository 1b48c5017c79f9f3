import { quoteValue } from '../message/index.ts';
import type { Edit } from '../message/index.ts';
import { mayHold } from '../text/index.ts';
import type { LinePattern } from '../text/index.ts';
import type { BodyContext } from './body-context.ts';
import { toKeptFinder } from './code-stretches.ts';
import { toClosingFinder } from './closing-line-marks.ts';

// `>` as keyboards of right-to-left writing show it, its full-width, small and quotation relatives, and what pages write for it.
const marked = /^([ \t]{0,3})(&gt;|[<>\uFF1C\uFF1E\uFE64\uFE65\u2039\u203A\u00BB])(.*)$/u;

/** The start of a line of a quote that begins with another mark than `>`. */
export const suspectMark: LinePattern = {
  pattern: /^[ \t]{0,3}(?:&gt;|[<\uFF1C\uFF1E\uFE64\uFE65\u2039\u203A\u00BB])/mu,
  begins: /[&<\uFF1C\uFF1E\uFE64\uFE65\u2039\u203A\u00BB]/u,
  behind: 'own',
};

interface MarkedLine {
  /** Offset of the mark. */
  readonly at: number;
  readonly mark: string;
  readonly rest: string;
}

/** A body in which lines of a quote that begin with what looks like `>` begin with it: of the same length, so that offsets are kept. Lines of which only their writer knows what they are stay, and are reported. */
export function levelQuoteMarks(body: string, context: BodyContext): string {
  if (!mayHold(body, suspectMark) || !suspectMark.pattern.test(body)) return body;
  const isKept = toKeptFinder(body);
  const edits: Edit[] = [];
  for (const block of toBlocks(body)) {
    const { lines, isAttributed } = block;
    const lastSure = isAttributed
      ? lines.length - 1
      : lines.findLastIndex((line) => line.mark === '>' || isCited(line.rest));
    const slips = lines.slice(0, lastSure + 1).filter(({ mark, at }) => mark !== '>' && !isKept(at));
    if (slips.length > 0) edits.push(...reportRead(slips, context));
    const [first] = lines;
    if (lastSure < 0 && first !== undefined && isWords(first) && !isKept(first.at))
      reportUnread(first, context);
  }
  let levelled = '';
  let end = 0;
  for (const { start, end: next, text } of edits) {
    levelled += body.slice(end, start) + text.padStart(next - start);
    end = next;
  }
  return levelled + body.slice(end);
}

interface MarkedBlock {
  readonly lines: MarkedLine[];
  /** Whether a line of attribution without a mark follows, perhaps behind an empty line. */
  isAttributed: boolean;
}

/** Lines with a mark that follow one another. */
function toBlocks(body: string): readonly MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  let block: MarkedBlock | undefined;
  let ended: MarkedBlock | undefined;
  let at = 0;
  // The line ends are parts too, so that each line's own place is known.
  const parts = body.split(/(\r\n|[\r\n])/u);
  const isClosing = toClosingFinder();
  for (const [index, part] of parts.entries()) {
    const start = at;
    at += part.length;
    if (index % 2 === 1) continue;
    const closes = isClosing(part, parts[index + 2] ?? '', block?.lines.some(isOpening) === false);
    const [, indent = '', mark = '', rest = ''] = marked.exec(part) ?? [];
    if (mark === '' || closes || !isMark(mark, rest)) {
      const before = block ?? ended;
      if (before !== undefined && isCited(part, true)) before.isAttributed = true;
      ended = part.trim() === '' ? block : undefined;
      block = undefined;
    } else {
      const line = { at: start + indent.length, mark, rest };
      if (block === undefined) blocks.push((block = { lines: [line], isAttributed: false }));
      else block.lines.push(line);
    }
  }
  return blocks;
}

/** `<` may begin a tag, `‹` words in marks, and `»` may end the words of a line before it. */
function isMark(mark: string, rest: string): boolean {
  if (mark === '»') return /^(?:\s|$)/u.test(rest);
  if (mark === '<') return !/^(?:[!?/]|[A-Za-z][^>]*>)/u.test(rest);
  return !/[\u2039\u203A]/u.test(mark) || !/[\u2039\u203A]/u.test(rest);
}

/** `‹words`, which may go on to the next line. */
const isOpening = ({ mark, rest }: MarkedLine): boolean => mark === '\u2039' && /^\S/u.test(rest);

const isCited = (line: string, isDashed = false): boolean =>
  /^[\s\p{Cf}]*[\p{Pd}\p{Sm}\u0640_]*[\s\p{Cf}]*\[[^\]]{1,300}\]\[/u.test(line) &&
  (!isDashed || /^[\s\p{Cf}]*[\p{Pd}\u2212\u0640_]/u.test(line));

/** Not `<5%`, not `<كلمة>`, and not `‹`, of which `quote/unbalanced` tells. */
const isWords = ({ mark, rest }: MarkedLine): boolean =>
  !/[\u2039\u203A\u00BB>]/u.test(mark) &&
  !rest.includes('>') &&
  /^\s*[\p{Script=Arabic}«“"—–]/u.test(rest) &&
  !/^\s*\p{N}/u.test(rest);

function reportRead(slips: readonly MarkedLine[], context: BodyContext): readonly Edit[] {
  const edits = slips.map(({ at, mark }) => ({ start: at, end: at + mark.length, text: '>' }));
  const [first] = slips;
  if (first === undefined) return [];
  const isKey = /[<\uFF1C\uFE64]/u.test(first.mark);
  context.report('quote/marker', { offsets: [first.at, first.at + first.mark.length] }, {
    severity: 'warning',
    found: first.mark,
    expected: ['>'],
    fix: { edits },
    text: {
      ar: `في أول هذا السطر ${quoteValue(first.mark)} مكان العلامة ${quoteValue('>')} التي يبدأ بها كل سطر من الاقتباس. قُرئ كأنها هي؛ اكتبها مكانها.${isKey ? ' المفتاحان متجاوران، ويظهر أحدهما مكان الآخر في السطر العربي.' : ''}`,
      en: `This line begins with ${quoteValue(first.mark)} instead of ${quoteValue('>')}, with which every line of a quote begins. It was read as that; type it in its place.${isKey ? ' The two keys are neighbours, and each looks like the other in an Arabic line.' : ''}`,
    },
  }); // prettier-ignore
  return edits;
}

function reportUnread({ at, mark }: MarkedLine, context: BodyContext): void {
  context.report('quote/marker', { offsets: [at, at + mark.length] }, {
    severity: 'warning',
    found: mark,
    expected: ['>'],
    text: {
      ar: `يبدأ هذا السطر بالعلامة ${quoteValue(mark)}، فظهرت للقارئ ولم يُقرأ اقتباسا. إن كان كلاما منقولًا فابدأ كل سطر منه بالعلامة ${quoteValue('>')}، واختمه بسطر النسبة.`,
      en: `This line begins with ${quoteValue(mark)}, which is shown to the reader; it was not read as a quote. If these are quoted words, begin each of their lines with ${quoteValue('>')}, and end them in an attribution line.`,
    },
  }); // prettier-ignore
}
