import type { Root } from 'hast';
import { toDigits } from '../text/index.ts';
import type { BodyRender } from './body-render.ts';
import { eachElement } from './each-element.ts';

/** Prints the numbers of footnotes in the desk's digits, and makes their section a named landmark. */
export function rehypeFootnotes(render: BodyRender): (tree: Root) => void {
  const { digits } = render.input.settings;
  return (tree) => {
    eachElement(tree, (node) => {
      if (node.properties.dataFootnotes !== undefined) {
        delete node.properties.dataFootnotes;
        node.properties.className = ['footnotes'];
        node.properties.ariaLabelledBy = ['footnote-label'];
      }
      if (node.properties.dataFootnoteRef !== undefined) {
        delete node.properties.dataFootnoteRef;
        node.properties.className = ['footnote-ref'];
        for (const child of node.children)
          if (child.type === 'text') child.value = toDigits(child.value, digits);
      }
      if (node.properties.dataFootnoteBackref !== undefined) {
        delete node.properties.dataFootnoteBackref;
        node.properties.className = ['footnote-back'];
      }
    });
  };
}
