import type { Root } from 'mdast';
import { visit } from './visit.ts';
import type { PictureFigure } from './directives/directive-nodes.ts';

/** Turns a paragraph that is nothing but a picture into a figure, with the picture's title as its caption; several pictures make one figure each. */
export function remarkFigures(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      const figures: PictureFigure[] = [];
      for (const child of paragraph.children) {
        if (child.type === 'image') {
          figures.push({
            type: 'pictureFigure',
            src: child.url,
            alt: child.alt ?? '',
            children: child.title ? [{ type: 'text', value: child.title }] : [],
            ...(child.position === undefined ? {} : { position: child.position }),
          });
        } else if (child.type !== 'break' && !(child.type === 'text' && child.value.trim() === '')) {
          return undefined;
        }
      }
      if (figures.length === 0) return undefined;
      parent.children.splice(index, 1, ...figures);
      return index + figures.length;
    });
  };
}
