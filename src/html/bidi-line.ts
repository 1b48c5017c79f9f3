import type { Element, ElementContent, Root } from 'hast';
import { letterDirection } from '../text/index.ts';

/** Elements that stand in a line; every other element breaks it. After the phrasing content of HTML, without what has a place of its own below. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb rt ruby s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is drawn by rules of its own. */
export const opaqueElements: ReadonlySet<string> = new Set(
  'audio canvas code embed iframe img input kbd map math meter object picture pre progress samp script select style svg template textarea video'.split(
    ' ',
  ),
);

/** What stands in the line for something without text: U+FFFC, as UAX #9 (5.2) reads it. */
const objectReplacement = '\uFFFC';

/** A stretch of the line's text, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text node in a line. */
export interface Leaf extends Span {
  readonly node: { type: 'text'; value: string };
  /** The elements round it inside the line, outermost first, then the node's own parent last. */
  readonly parents: readonly (Root | Element)[];
}

/** Where the text of a line of inline content comes from. */
export interface Line {
  readonly leaves: readonly Leaf[];
  /** Inline elements by the stretch that they hold, outer before inner. */
  readonly frames: readonly (Span & { readonly element: Element })[];
  /** Stretches that are isolated already. */
  readonly isolated: readonly Span[];
}

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−'].map((plain, index) => [plain, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'.charAt(index)]),
);
const subscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−'].map((plain, index) => [plain, '₀₁₂₃₄₅₆₇₈₉₊₋₋'.charAt(index)]),
);

/** Whether an element, or one that it holds, breaks the line. */
export function breaksLine(element: Element): boolean {
  if (opaqueElements.has(element.tagName) || element.tagName === 'br') return false;
  if (!inlineElements.has(element.tagName)) return true;
  return element.children.some((child) => child.type === 'element' && breaksLine(child));
}

/** Whether an element isolates its text from the line by itself (HTML, 15.3.5 and 15.3.6). */
export function isIsolate(element: Element): boolean {
  return element.properties['dir'] !== undefined || element.tagName === 'bdi' || element.tagName === 'bdo';
}

type Drawn = (text: string) => string;

const asTyped: Drawn = (text) => text;
const raised: Drawn = (text) => text.replace(/./gsu, (each) => superscripts[each] ?? each);
const lowered: Drawn = (text) => text.replace(/./gsu, (each) => subscripts[each] ?? each);

/** How an element of the line draws the texts within it. */
function drawnIn({ tagName }: Element, drawn: Drawn): Drawn {
  return tagName === 'sup' ? raised : tagName === 'sub' ? lowered : drawn;
}

// A line feed in the source is a space on the page.
const spaced = (text: string): string => (gap.test(text) ? text.replace(gaps, ' ') : text);
const gap = /[\n\t\r\f]/u;
const gaps = new RegExp(gap, 'gu');

/** What a node puts into the line; undefined for an element whose children stand in the line themselves. */
function ownText(node: ElementContent, drawn: Drawn): string | undefined {
  if (node.type === 'text') return drawn(spaced(node.value));
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  if (isObject(node)) return objectReplacement;
  return isIsolate(node) ? drawn(spaced(textOf(node).replace(/\u061C/gu, ''))) : undefined;
}

/** The text of neighbours without a line break between them. */
export function lineText(nodes: readonly ElementContent[], drawn = asTyped): string {
  let text = '';
  for (const node of nodes) {
    const own = ownText(node, drawn);
    if (own !== undefined) text += own;
    else if (node.type === 'element') text += lineText(node.children, drawnIn(node, drawn));
  }
  return text;
}

/** Reads neighbours without a line break between them as one line. */
export function toLine(parent: Root | Element, nodes: readonly ElementContent[]): Line {
  let end = 0;
  const leaves: Leaf[] = [];
  const frames: Line['frames'][number][] = [];
  const isolated: Span[] = [];

  const visit = (node: ElementContent, parents: readonly (Root | Element)[], drawn: Drawn): void => {
    const start = end;
    const own = ownText(node, drawn);
    if (own !== undefined) {
      end += own.length;
      if (node.type === 'text') leaves.push({ node, parents, start, end });
      else if (node.type === 'element' && node.tagName !== 'br' && !isObject(node))
        isolated.push({ start, end });
    } else if (node.type === 'element') {
      const frame = { start, end, element: node };
      frames.push(frame);
      const within = [...parents, node];
      const inner = drawnIn(node, drawn);
      for (const child of node.children) visit(child, within, inner);
      frame.end = end;
    }
  };

  const own = [parent];
  for (const node of nodes) visit(node, own, asTyped);
  return { leaves, frames, isolated };
}

/** Whether an element stands in the line as one thing. */
const isObject = (element: Element): boolean =>
  opaqueElements.has(element.tagName) || isFootnoteReference(element);

// Only a reference is a link or a number in brackets; CSS isolates it.
function isFootnoteReference(element: Element): boolean {
  return (
    element.tagName === 'sup' &&
    element.children.some((child) => child.type === 'element' && child.tagName === 'a')
  );
}

/** The text that an element draws, with a stand-in for what has none. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element') return '';
      return opaqueElements.has(child.tagName) ? objectReplacement : textOf(child);
    })
    .join('');
}

/** The direction of an element with `dir="auto"`: that of its first letter; undefined without one. */
export function firstDirection(element: Element): 'ltr' | 'rtl' | undefined {
  for (const character of textOf(element)) {
    const direction = letterDirection(character);
    if (direction !== undefined) return direction;
  }
  return undefined;
}
