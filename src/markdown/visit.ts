import type { visit as visitTree } from 'unist-util-visit';
import { EXIT, SKIP } from 'unist-util-visit';

export { EXIT, SKIP };

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

/** Nothing, `EXIT`, `SKIP`, the index of the sibling to go on with, or a pair of `SKIP` and that index. */
type Visitor = (node: Node, index: number | undefined, parent: Node | undefined) => unknown;

/**
 * Walks a tree as `visit` of unist-util-visit does, for tests that name one type or none. That library gives every node it
 * meets a function with a name of its own, for the sake of stack traces; with the twenty passes over a body that was a
 * tenth of all rendering.
 */
export const visit = ((tree: Node, test: string | Visitor, visitor?: Visitor): void => {
  if (typeof test === 'string') walk(tree, undefined, undefined, test, visitor ?? (() => undefined));
  else walk(tree, undefined, undefined, undefined, test);
}) as unknown as typeof visitTree;

/** Gives `EXIT`, or the index of the sibling to go on with. */
function walk(
  node: Node,
  index: number | undefined,
  parent: Node | undefined,
  type: string | undefined,
  visitor: Visitor,
): false | number {
  let next = (index ?? 0) + 1;
  const answer = type === undefined || node.type === type ? visitor(node, index, parent) : undefined;
  if (answer !== undefined) {
    const [action, given] = (Array.isArray(answer) ? answer : [answer, answer]) as readonly unknown[];
    if (typeof given === 'number') next = given;
    if (action === EXIT) return EXIT;
    if (action === SKIP) return next;
  }
  if (node.children === undefined) return next;
  for (let at = 0; at >= 0 && at < node.children.length;) {
    const child = node.children[at];
    if (child === undefined) break;
    // Most nodes are words.
    if (type !== undefined && child.children === undefined && child.type !== type) {
      at += 1;
      continue;
    }
    const after = walk(child, at, node, type, visitor);
    if (after === EXIT) return EXIT;
    at = after;
  }
  return next;
}
