import type { Element, ElementContent, Root, Text } from 'hast';
import { letterDirection } from '../text/index.ts';
import type { Segment } from '../text/index.ts';
import type { Leaf, Line } from './bidi-line.ts';

type Parent = Root | Element;

/** A token of a line and the stretch of the line that it holds. */
export interface PlacedToken {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

// Elements that draw something beside their text, or whose text does not stand on the line: an isolate goes inside.
const takesNoDirection = new Set(['q', 'rb', 'rt', 'ruby', 'sub', 'sup']);

// https://html.spec.whatwg.org/#the-time-element: what may stand as its text without an attribute.
const machineTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[-+](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/u;

/** Whether a text is a date that exists, written as `<time>` demands. */
function isMachineTime(text: string): boolean {
  if (!machineTime.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function isolate({ dir, kind, override, alm, text }: Segment, children: readonly ElementContent[]): Element {
  const isTime = kind === 'date' && dir === 'ltr' && isMachineTime(text);
  const tagName = override === true ? 'bdo' : isTime ? 'time' : 'bdi';
  return {
    type: 'element',
    tagName,
    properties: { dir },
    children: alm === true ? withMark(children) : [...children],
  };
}

function withMark(children: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = children;
  if (first?.type === 'text') return [{ type: 'text', value: `\u061C${first.value}` }, ...rest];
  return [{ type: 'text', value: '\u061C' }, ...children];
}

/** An end of a token among the children of a parent: the child, and where in it when it is a text. */
interface Edge {
  readonly child: ElementContent;
  readonly offset: number;
}

/** Puts an isolate round the children between two edges, cutting the texts at the edges. */
function wrap(parent: Parent, start: Edge, end: Edge, segment: Segment): void {
  const children = parent.children as ElementContent[];
  let [first, last] = [start.child, end.child];
  if (last.type === 'text' && end.offset < last.value.length) {
    children.splice(children.indexOf(last) + 1, 0, { type: 'text', value: last.value.slice(end.offset) });
    last.value = last.value.slice(0, end.offset);
  }
  if (first.type === 'text' && start.offset > 0) {
    const rest: Text = { type: 'text', value: first.value.slice(start.offset) };
    children.splice(children.indexOf(first) + 1, 0, rest);
    first.value = first.value.slice(0, start.offset);
    if (last === first) last = rest;
    first = rest;
  }
  const from = children.indexOf(first);
  const count = children.indexOf(last, from) - from + 1;
  children.splice(from, count, isolate(segment, children.slice(from, from + count)));
}

/** Gives the direction to the outermost element whose whole text is the token; false when there is none. */
function turnFrame(line: Line, { segment, start, end }: PlacedToken): boolean {
  const frame = line.frames.find((each) => each.start === start && each.end === end);
  if (frame === undefined) return false;
  const { element } = frame;
  if (segment.override === true || takesNoDirection.has(element.tagName)) {
    element.children = [isolate(segment, element.children)];
  } else {
    element.properties['dir'] = segment.dir;
    if (segment.alm === true) element.children = withMark(element.children);
  }
  return true;
}

/** The edge of a token below the parent at `depth`; undefined when the token cuts an element there. */
function edgeAt(line: Line, leaf: Leaf, depth: number, at: number, side: 'start' | 'end'): Edge | undefined {
  const child = leaf.parents[depth + 1];
  if (child === undefined) return { child: leaf.node, offset: at - leaf.start };
  const frame = line.frames.find(({ element }) => element === child);
  return frame?.[side] === at ? { child: frame.element, offset: 0 } : undefined;
}

/** Whether an author isolated something within a node, code included, whose text is no part of the line. */
function holdsIsolate(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  const isIsolate = ['bdi', 'bdo'].includes(node.tagName) || node.properties['dir'] !== undefined;
  return isIsolate || node.children.some(holdsIsolate);
}

/** Isolates a token that begins in one text and ends in another, when it holds whole elements only. */
function wrapAcross(line: Line, first: Leaf, last: Leaf, { segment, start, end }: PlacedToken): boolean {
  let depth = 0;
  while (first.parents[depth + 1] !== undefined && first.parents[depth + 1] === last.parents[depth + 1])
    depth += 1;
  const parent = first.parents[depth];
  const startEdge = edgeAt(line, first, depth, start, 'start');
  const endEdge = edgeAt(line, last, depth, end, 'end');
  if (parent === undefined || startEdge === undefined || endEdge === undefined) return false;
  const children = parent.children as ElementContent[];
  const held = children.slice(children.indexOf(startEdge.child), children.indexOf(endEdge.child) + 1);
  if (held.some(holdsIsolate)) return false;
  wrap(parent, startEdge, endEdge, segment);
  return true;
}

const outside = /^[\s()[\]"«»“”.,:;–-]+|[\s()[\]"«»“”.,:;–-]+$/gu;

/** Isolates what one text holds of a token that cannot be isolated whole: a Latin word must not pull its neighbours with it. */
function wrapPiece(leaf: Leaf, { segment, start, end }: PlacedToken): void {
  const from = Math.max(start, leaf.start) - leaf.start;
  const piece = leaf.node.value.slice(from, Math.min(end, leaf.end) - leaf.start);
  const inner = piece.replace(outside, '');
  if (segment.dir !== 'ltr' || !Array.from(inner).some((each) => letterDirection(each) === 'ltr')) return;
  const offset = from + piece.indexOf(inner);
  const parent = leaf.parents[leaf.parents.length - 1];
  if (parent === undefined) return;
  wrap(
    parent,
    { child: leaf.node, offset },
    { child: leaf.node, offset: offset + inner.length },
    { text: inner, kind: segment.kind, dir: 'ltr' },
  );
}

/** Isolates one token of a line. Tokens are isolated from the last to the first, so that the places of earlier ones stay true. */
export function isolateToken(line: Line, token: PlacedToken): void {
  const { start, end } = token;
  const leaves = line.leaves.filter((leaf) => leaf.start < end && leaf.end > start);
  const [first] = leaves;
  const last = leaves.at(-1);
  if (first === undefined || last === undefined) return;
  const overlaps = line.isolated.some((span) => span.start < end && span.end > start);
  if (!overlaps && (turnFrame(line, token) || wrapAcross(line, first, last, token))) return;
  for (const leaf of leaves.toReversed()) wrapPiece(leaf, token);
}
