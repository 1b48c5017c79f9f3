import type { Element, ElementContent, Root, Text } from 'hast';
import { toSegments } from '../text/index.ts';
import type { Direction } from '../text/index.ts';

/** What isolation depends on besides the tree. */
export interface BidiOptions {
  /** The direction of the block that the tree will stand in. */
  readonly direction: Direction;
  /** Names that are drawn left to right as one. */
  readonly brands?: readonly string[];
}

const untouched = new Set(['bdi', 'bdo', 'code', 'kbd', 'math', 'pre', 'samp', 'script', 'style', 'svg']);

/** Isolates what a right-to-left line would draw out of order; the visible text stays as it is. */
export function rehypeBidi(options: BidiOptions): (tree: Root) => void {
  const isolate = ({ value }: Text): ElementContent[] =>
    toSegments(value, options).map((segment): ElementContent => {
      if (segment.dir === undefined) return { type: 'text', value: segment.text };
      const children: Text[] = [{ type: 'text', value: (segment.alm ? '\u061C' : '') + segment.text }];
      return {
        type: 'element',
        tagName: segment.override ? 'bdo' : 'bdi',
        properties: { dir: segment.dir },
        children,
      };
    });
  const visit = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child) => {
      if (child.type === 'text') return isolate(child);
      if (child.type === 'element' && !untouched.has(child.tagName) && child.properties['dir'] !== 'ltr')
        visit(child);
      return [child];
    });
  };
  return (tree) => {
    if (options.direction === 'rtl') visit(tree);
  };
}
