import type { Element, Root } from 'hast';
import { SKIP, visit } from '../markdown/index.ts';
import { fillSlots } from '../locale/index.ts';
import type { BodyRender } from './body-render.ts';
import { h, textOf } from './hast-element.ts';

/** Puts each table into a region that scrolls by itself and can be reached by keyboard, and turns the sides of Markdown's columns into start and end. */
export function rehypeTables(render: BodyRender): (tree: Root) => void {
  const { words } = render;
  return (tree) => {
    let number = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'td' || node.tagName === 'th') alignCell(node);
      if (node.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
      if (parent.type === 'element' && parent.tagName === 'section' && parent.properties.tabIndex === 0)
        return undefined;
      number += 1;
      // Landmarks of one page need names of their own.
      const title = captionOf(node) || (number === 1 ? '' : String(number));
      const label = title === '' ? words.table : fillSlots(words.tableOf, { title });
      parent.children[index] = h('section', { className: ['table-wrap'], tabIndex: 0, ariaLabel: label }, [
        node,
      ]);
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'td' || cell.tagName === 'th') alignCell(cell);
        // A heading without words heads nothing.
        if (cell.tagName === 'th' && textOf(cell).trim() === '') cell.tagName = 'td';
        if (cell.tagName === 'th' && cell.properties.scope === undefined) cell.properties.scope = 'col';
      });
      return [SKIP, index + 1];
    });
  };
}

function captionOf(table: Element): string {
  const caption = table.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  return caption === undefined ? '' : textOf(caption).trim();
}

const sides: Readonly<Record<string, string>> = {
  left: 'cell-start',
  center: 'cell-center',
  right: 'cell-end',
};

// «left» in Markdown is the side on which a line of source begins; `align` itself is obsolete in HTML.
function alignCell(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties.align;
  const side = typeof align === 'string' ? sides[align] : undefined;
  if (side !== undefined) cell.properties.className = [side];
}
