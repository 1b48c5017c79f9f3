import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Removes what sanitizing leaves empty: paragraphs and lists without content, which read as gaps. */
export function rehypeTidy(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if ((node.tagName === 'p' || node.tagName === 'ul' || node.tagName === 'ol') && isBlank(node)) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      return undefined;
    });
  };
}

function isBlank(element: Element): boolean {
  return element.children.every(
    (child: ElementContent) => child.type === 'text' && child.value.trim() === '',
  );
}
