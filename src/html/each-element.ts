import type { Element, Root } from 'hast';

/** Gives every element of a tree, parents before children, to a function that takes none out and adds none. */
export function eachElement(parent: Root | Element, look: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    look(child);
    eachElement(child, look);
  }
}
