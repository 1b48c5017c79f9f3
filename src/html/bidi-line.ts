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

/** The text of a line of inline content and where it comes from. */
export interface Line {
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** Inline elements by the stretch that they hold, outer before inner. */
  readonly frames: readonly (Span & { readonly element: Element; readonly parent: Root | Element })[];
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

const asTyped = (text: string): string => text;

/** Reads neighbours without a line break between them as one line. */
export function toLine(parent: Root | Element, nodes: readonly ElementContent[]): Line {
  let text = '';
  const leaves: Leaf[] = [];
  const frames: Line['frames'][number][] = [];
  const isolated: Span[] = [];

  const visit = (
    node: ElementContent,
    parents: readonly (Root | Element)[],
    drawn: (text: string) => string,
  ): void => {
    const start = text.length;
    if (node.type === 'text') {
      // A line feed in the source is a space on the page.
      text += drawn(node.value.replace(/[\n\t\r\f]/gu, ' '));
      leaves.push({ node, parents, start, end: text.length });
    } else if (node.type === 'element') {
      if (node.tagName === 'br') text += '\n';
      else if (opaqueElements.has(node.tagName) || isFootnoteReference(node)) text += objectReplacement;
      else if (isIsolate(node)) {
        text += drawn(
          textOf(node)
            .replace(/\u061C/gu, '')
            .replace(/[\n\t\r\f]/gu, ' '),
        );
        isolated.push({ start, end: text.length });
      } else {
        const script =
          node.tagName === 'sup' ? superscripts : node.tagName === 'sub' ? subscripts : undefined;
        const inner =
          script === undefined
            ? drawn
            : (plain: string): string => plain.replace(/./gsu, (each) => script[each] ?? each);
        const frame = { start, end: start, element: node, parent: parents[parents.length - 1] ?? parent };
        const index = frames.push(frame) - 1;
        const within = [...parents, node];
        for (const child of node.children) visit(child, within, inner);
        frames[index] = { ...frame, end: text.length };
      }
    }
  };

  const own = [parent];
  for (const node of nodes) visit(node, own, asTyped);
  return { text, leaves, frames, isolated };
}

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
