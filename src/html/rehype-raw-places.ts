import type { Root } from 'hast';
import { offsetAttribute } from '../markdown/index.ts';
import type { BodyRender } from './body-render.ts';
import { eachElement } from './each-element.ts';

/** As `hast` names it. */
const property = offsetAttribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Gives elements of an author's HTML their place in the file: that of `rehype-raw` is the place in what the HTML was rewritten to. */
export function rehypeRawPlaces({ placeOf }: BodyRender): (tree: Root) => void {
  return (tree) => {
    eachElement(tree, (node) => {
      const offset = Number(node.properties[property]);
      if (Number.isNaN(offset)) return;
      const end = offset + node.tagName.length + 1;
      node.position = placeOf({ position: { start: { offset }, end: { offset: end } } });
    });
  };
}
