import type { Element, ElementContent, Root } from 'hast';
import { directionOf } from '../locale/index.ts';
import { toPlainText, toSegments } from '../text/index.ts';
import type { Direction, SegmentOptions } from '../text/index.ts';
import { isolateToken } from './bidi-isolate.ts';
import { breaksLine, firstDirection, isIsolate, lineText, opaqueElements, toLine } from './bidi-line.ts';

/** What isolation depends on besides the tree. */
export interface BidiOptions {
  /** The direction of the block that the tree will stand in. */
  readonly direction: Direction;
  /** Names that are drawn left to right as one, such as `Yahoo!`. */
  readonly brands?: readonly string[];
}

// Attributes that are read as text and can hold no markup.
const textAttributes = ['alt', 'ariaLabel', 'title'];

/**
 * Isolates every token that a right-to-left line would draw out of order, in `<bdi>`, `<bdo>` or `<time>`, or by `dir` on an
 * element that holds nothing else. The visible text stays as it is but for U+061C; code, left-to-right blocks and what an author has
 * isolated stay as they are; a second run changes nothing.
 */
export function rehypeBidi({ direction, brands }: BidiOptions): (tree: Root) => void {
  const options: SegmentOptions = { direction: 'rtl', ...(brands === undefined ? {} : { brands }) };

  const visit = (parent: Root | Element, own: Direction): void => {
    dropEmptyIsolates(parent);
    let run: ElementContent[] = [];
    const flush = (): void => {
      if (run.length === 0) return;
      if (own === 'rtl') isolateLine(parent, run, options);
      run = [];
    };
    for (const child of [...parent.children] as ElementContent[]) {
      if (child.type !== 'element' || !breaksLine(child)) {
        run.push(child);
        continue;
      }
      flush();
      if (own === 'rtl') labelAttributes(child, options);
      visit(child, directionIn(child, own));
    }
    flush();
  };

  return (tree) => {
    visit(tree, direction);
  };
}

function directionIn(element: Element, outer: Direction): Direction {
  const { dir } = element.properties;
  if (dir === 'ltr' || dir === 'rtl') return dir;
  return dir === 'auto' ? (firstDirection(element) ?? outer) : outer;
}

function isolateLine(
  parent: Root | Element,
  nodes: readonly ElementContent[],
  options: SegmentOptions,
): void {
  for (const node of nodes) if (node.type === 'element') prepareInline(node, options);
  const text = lineText(nodes);
  const segments = toSegments(text, options);
  if (segments.every(({ dir }) => dir === undefined)) return;
  const line = toLine(parent, nodes);
  let end = text.length;
  for (const segment of segments.toReversed()) {
    const start = end - segment.text.length;
    if (segment.dir !== undefined) isolateToken(line, { segment, start, end });
    end = start;
  }
}

/** States the direction of a phrase whose language is stated, and isolates in its attributes. */
function prepareInline(element: Element, options: SegmentOptions): void {
  labelAttributes(element, options);
  if (opaqueElements.has(element.tagName) || isIsolate(element)) return;
  const { lang } = element.properties;
  if (typeof lang === 'string' && lang !== '' && directionOf(lang) === 'ltr')
    element.properties['dir'] = 'ltr';
  else {
    dropEmptyIsolates(element);
    for (const child of element.children) if (child.type === 'element') prepareInline(child, options);
  }
}

/** Takes out what isolates nothing: it draws nothing, and would be nested in the isolate of a token that it touches. */
function dropEmptyIsolates(parent: Root | Element): void {
  if (!(parent.children as ElementContent[]).some(isEmptyIsolate)) return;
  parent.children = (parent.children as ElementContent[]).filter((child) => !isEmptyIsolate(child));
}

function isEmptyIsolate(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'bdi' || node.tagName === 'bdo') && isNothing(node);
}

/** Whether a node draws nothing and nothing can point to it. */
function isNothing(node: ElementContent): boolean {
  if (node.type !== 'element') return node.type !== 'text' || node.value === '';
  if (opaqueElements.has(node.tagName) || node.tagName === 'br') return false;
  return node.properties['id'] === undefined && node.children.every(isNothing);
}

function labelAttributes(element: Element, options: SegmentOptions): void {
  for (const name of textAttributes) {
    const value = element.properties[name];
    if (typeof value === 'string') element.properties[name] = toPlainText(value, options);
  }
}
