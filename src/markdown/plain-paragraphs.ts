import type { Node, Paragraph, Root } from 'mdast';
import { visit } from './visit.ts';

/** A text without its plain paragraphs. */
export interface Skeleton {
  readonly text: string;
  /** Puts the paragraphs into the tree of the skeleton, and gives every node its place in the whole text. */
  readonly restore: (tree: Root) => void;
}

type Point = NonNullable<Node['position']>['start'];

interface Line {
  /** Offsets in the text, without the line's end. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly number: number;
  readonly isBlank: boolean;
  isTaken: boolean;
}

// What may stay open over an empty line at the margin: fences, containers, and HTML that is not closed.
const staysOpen = /```|~~~|:::|<[!?/a-z]/iu;

// Letters and common punctuation: nothing that means anything to CommonMark, to GFM or to the dialect.
const beginsPlain = /[\p{Lo}«“(]/u;
const meansSomething = /[\t\0!&*<>[\\\]_`~@|{}^=]|:[/:]|www|[ ]$/iu;

// An indented line or an item would belong to the list before a plain paragraph, were the paragraph not there.
const mayContinue = /[ \t\d*+-]/u;

/**
 * Takes out of a text the paragraphs that need no parser: lines at the margin, between empty lines, in which no character
 * means anything. Each is one paragraph of one text, and closes whatever stands before it
 * (https://spec.commonmark.org/0.31.2/#phase-1-block-structure), so the rest parses to the same nodes without them. In an
 * article they are most of the text. Undefined when there is nothing to take out.
 */
export function toSkeleton(text: string): Skeleton | undefined {
  if (/[\r\uFEFF]/u.test(text)) return undefined;
  const lines = toLines(text);
  take(lines, text);
  const kept: Line[] = [];
  let isAfterTaken = true;
  for (const line of lines) {
    isAfterTaken = line.isTaken || (isAfterTaken && line.isBlank);
    if (!isAfterTaken) kept.push(line);
  }
  if (kept.length === lines.length) return undefined;
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join('\n'),
    restore: (tree) => {
      restorePlaces(tree, kept);
      restoreParagraphs(tree, lines, text);
    },
  };
}

function toLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const isBlank = /^[ \t]*$/u.test(text.slice(start, end));
    lines.push({ start, end, number: lines.length + 1, isBlank, isTaken: false });
    start = end + 1;
  }
  return lines;
}

function take(lines: readonly Line[], text: string): void {
  const open = text.search(staysOpen);
  const limit = open < 0 ? text.length : open;
  let next: Line | undefined;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || line.isBlank) continue;
    const isApart = lines[at - 1]?.isBlank !== false && lines[at + 1]?.isBlank !== false;
    const parts = next === undefined || next.isTaken || !mayContinue.test(text.charAt(next.start));
    line.isTaken = isApart && parts && line.end <= limit && isPlain(text.slice(line.start, line.end));
    next = line;
  }
}

function isPlain(line: string): boolean {
  return beginsPlain.test(line.charAt(0)) && !meansSomething.test(line);
}

function restorePlaces(tree: Root, kept: readonly Line[]): void {
  const move = (point: Point): void => {
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

function restoreParagraphs(tree: Root, lines: readonly Line[], text: string): void {
  const paragraphs = lines.filter(({ isTaken }) => isTaken).map((line) => toParagraph(line, text));
  let at = 0;
  const children: Root['children'] = [];
  for (const child of tree.children) {
    const start = child.position?.start.offset ?? 0;
    for (; at < paragraphs.length && startOf(paragraphs[at]) < start; at += 1)
      children.push(...paragraphs.slice(at, at + 1));
    children.push(child);
  }
  tree.children = [...children, ...paragraphs.slice(at)];
  const last = lines.at(-1);
  if (last === undefined) return;
  tree.position = { start: { line: 1, column: 1, offset: 0 }, end: pointAt(last, last.end) };
}

function startOf(node: Paragraph | undefined): number {
  return node?.position?.start.offset ?? 0;
}

function toParagraph(line: Line, text: string): Paragraph {
  const position = (): NonNullable<Paragraph['position']> => ({
    start: pointAt(line, line.start),
    end: pointAt(line, line.end),
  });
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text.slice(line.start, line.end), position: position() }],
    position: position(),
  };
}

function pointAt({ start, number }: Line, offset: number): Point {
  return { line: number, column: offset - start + 1, offset };
}
