import type { Root } from 'hast';
import { eachElement } from './each-element.ts';

const blocks = new Set([
  'aside',
  'blockquote',
  'figure',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ol',
  'p',
  'pre',
  'table',
  'ul',
]);

/** Writes the line of its source on each block, as `data-line`: by it the editor's desk finds the way from the page to the file. */
export function rehypeSourceLines(): (tree: Root) => void {
  return (tree) => {
    eachElement(tree, (node) => {
      const line = node.position?.start.line;
      if (line !== undefined && blocks.has(node.tagName)) node.properties.dataLine = String(line);
    });
  };
}
