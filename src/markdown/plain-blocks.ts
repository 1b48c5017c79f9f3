import type { Blockquote, Node, Paragraph, Root } from 'mdast';
import { codeUnits } from '../text/index.ts';
import type { SourceLine } from './plain-paragraph.ts';
import { isLonger, isSign, pointAt, toPlainParagraph } from './plain-paragraph.ts';
import { visit } from './visit.ts';

/** A text without its plain blocks. */
export interface Skeleton {
  readonly text: string;
  /** Puts the blocks into the tree of the skeleton, and gives every node its place in the whole text. */
  readonly restore: (tree: Root) => void;
}

type PlainBlock = Paragraph | Blockquote;

// What may stay open over an empty line at the margin: fences, containers, and HTML that is not closed.
const staysOpen = /```|~~~|:::|<[!?/a-z]/iu;
const holdsOpening = (text: string): boolean =>
  ['<', '```', '~~~', ':::'].some((mark) => text.includes(mark));

// An indented line or an item would belong to the list before a plain block, were the block not there.
const mayContinue = /[ \t\d*+-]/u;

/**
 * Takes out of a text the paragraphs and quotes that need no parser: lines at the margin, between empty lines, in which no
 * character means anything but a citation of a quote that is there. Each closes whatever stands before it
 * (https://spec.commonmark.org/0.31.2/#phase-1-block-structure), so the rest parses to the same nodes without them. In an
 * article they are most of the text. `identifiers` as for `parseMarkdown`. Undefined when there is nothing to take out.
 */
export function toSkeleton(text: string, identifiers: ReadonlySet<string>): Skeleton | undefined {
  if (text.includes('\r') || text.includes('\uFEFF')) return undefined;
  const lines = toLines(text);
  const blocks = take(lines, text, identifiers);
  if (blocks.length === 0) return undefined;
  const taken: boolean[] = [];
  for (const { lines: own } of blocks) for (const { number } of own) taken[number] = true;
  const kept: SourceLine[] = [];
  let isAfterTaken = true;
  for (const line of lines) {
    isAfterTaken = taken[line.number] === true || (isAfterTaken && line.isBlank);
    if (!isAfterTaken) kept.push(line);
  }
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join('\n'),
    restore: (tree) => {
      restorePlaces(tree, kept);
      restoreBlocks(
        tree,
        blocks.map(({ node }) => node),
      );
      const last = lines.at(-1);
      if (last === undefined) return;
      tree.position = { start: { line: 1, column: 1, offset: 0 }, end: pointAt(last, last.end) };
    },
  };
}

/** The lines of a text from the first that is not blank. */
function toLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  const units = codeUnits(text);
  let number = 0;
  for (let start = 0; start <= text.length;) {
    number += 1;
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const blank = isBlank(units, start, end);
    const isSignless = !blank && units[end - 1] !== space && !holdsSign(text, units, start, end);
    if (!blank || lines.length > 0) lines.push({ start, end, number, isBlank: blank, isSignless });
    start = end + 1;
  }
  return lines;
}

const space = 0x20;
const tab = 0x09;
const quoteMark = 0x3e;

function isBlank(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (units[at] !== space && units[at] !== tab) return false;
  return true;
}

function holdsSign(text: string, units: Uint16Array, start: number, end: number): boolean {
  for (let at = units[start] === quoteMark ? start + 1 : start; at < end; at += 1) {
    const sign = isSign[units[at] ?? 0];
    if (sign !== 0 && (sign === 1 || isLonger.test(text.slice(at, at + 3)))) return true;
  }
  return false;
}

interface Taken {
  readonly node: PlainBlock;
  readonly lines: readonly SourceLine[];
}

/** The plain blocks in order. */
function take(
  lines: readonly SourceLine[],
  text: string,
  identifiers: ReadonlySet<string>,
): readonly Taken[] {
  const open = holdsOpening(text) ? text.search(staysOpen) : -1;
  const limit = open < 0 ? text.length : open;
  const found: Taken[] = [];
  let after: SourceLine | undefined;
  let isAfterTaken = true;
  for (let to = lines.length; to > 0;) {
    const last = lines[to - 1];
    if (last === undefined || last.isBlank) {
      to -= 1;
      continue;
    }
    let from = to - 1;
    while (from > 0 && lines[from - 1]?.isBlank === false) from -= 1;
    const own = lines.slice(from, to);
    const parts: boolean = isAfterTaken || after === undefined || !mayContinue.test(text.charAt(after.start));
    const node: PlainBlock | undefined =
      parts && last.end <= limit ? toPlainBlock(own, text, identifiers) : undefined;
    if (node !== undefined) found.push({ node, lines: own });
    isAfterTaken = node !== undefined;
    after = own[0];
    to = from;
  }
  return found.toReversed();
}

function toPlainBlock(
  lines: readonly SourceLine[],
  text: string,
  identifiers: ReadonlySet<string>,
): PlainBlock | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (text[first.start] !== '>') return toPlainParagraph(lines, text, 0, identifiers);
  const children: Paragraph[] = [];
  let paragraph: SourceLine[] = [];
  const close = (): boolean => {
    if (paragraph.length === 0) return true;
    const child = toPlainParagraph(paragraph, text, 2, identifiers);
    if (child !== undefined) children.push(child);
    paragraph = [];
    return child !== undefined;
  };
  for (const line of lines) {
    const isEmpty = line.end === line.start + 1;
    if (text[line.start] !== '>' || (!isEmpty && text[line.start + 1] !== ' ')) return undefined;
    if (!isEmpty) paragraph.push(line);
    else if (line === first || line === last || !close()) return undefined;
  }
  if (!close()) return undefined;
  return {
    type: 'blockquote',
    children,
    position: { start: pointAt(first, first.start), end: pointAt(last, last.end) },
  };
}

function restorePlaces(tree: Root, kept: readonly SourceLine[]): void {
  const move = (point: NonNullable<Node['position']>['start']): void => {
    const line = kept[point.line - 1];
    if (line === undefined) return;
    point.line = line.number;
    point.offset = line.start + point.column - 1;
  };
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    move(position.start);
    move(position.end);
  });
}

function restoreBlocks(tree: Root, blocks: readonly PlainBlock[]): void {
  let at = 0;
  const children: Root['children'] = [];
  for (const child of tree.children) {
    const start = child.position?.start.offset ?? 0;
    for (; at < blocks.length && startOf(blocks[at]) < start; at += 1)
      children.push(...blocks.slice(at, at + 1));
    children.push(child);
  }
  tree.children = [...children, ...blocks.slice(at)];
}

function startOf(node: PlainBlock | undefined): number {
  return node?.position?.start.offset ?? 0;
}
