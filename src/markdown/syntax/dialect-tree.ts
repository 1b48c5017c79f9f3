import type { Root } from 'mdast';
import type { Extension, Transform } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { EXIT, SKIP, visit } from '../visit.ts';
import { directiveTree } from './directive-tree.ts';

const bare = /@|www\.|https?:\/\//iu;

/** The tree side of the whole syntax; bare addresses are looked for only in the blocks that hold one. */
export const dialectTree: readonly Extension[] = [...gfmFromMarkdown(), directiveTree].map(
  ({ transforms, ...extension }) =>
    transforms === undefined || transforms === null
      ? extension
      : { ...extension, transforms: transforms.map(inBlocksWithAddress) },
);

/** GFM's search splits every text of a tree by four patterns. */
function inBlocksWithAddress(transform: Transform): Transform {
  return (tree) => {
    for (const block of tree.children) if (holdsAddress(block)) transform(block as unknown as Root);
    return undefined;
  };
}

function holdsAddress(block: Root['children'][number]): boolean {
  let found = false;
  visit(block, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || !bare.test(node.value)) return undefined;
    found = true;
    return EXIT;
  });
  return found;
}
