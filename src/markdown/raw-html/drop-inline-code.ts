import type { Html, Nodes } from 'mdast';

const start = /^<(script|style)(?=[\s/>])[^<>]*>$/iu;

/**
 * The content of a paragraph without the code between a `<script>` or `<style>` and its end: within a line, Markdown makes three nodes of what is one.
 * One without an end stays, as do its words. `dropped` is told of each start that went.
 */
export function dropInlineCode(
  children: readonly Nodes[],
  dropped: (start: Html, name: string) => void,
): readonly Nodes[] {
  // The nearest end after each node, looked up once: a line of starts alone must not cost their square.
  const ends: Record<string, number> = {};
  const endAfter = children
    .map((child, index) => {
      const name = child.type === 'html' ? /^<\/(script|style)(?=[\s>])/iu.exec(child.value)?.[1] : undefined;
      return { name: name?.toLowerCase(), index };
    })
    .toReversed()
    .map(({ name, index }) => {
      if (name !== undefined) ends[name] = index;
      return { ...ends };
    })
    .toReversed();
  const kept: Nodes[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child === undefined) break;
    const name = child.type === 'html' ? start.exec(child.value)?.[1]?.toLowerCase() : undefined;
    const end = name === undefined ? undefined : endAfter[index]?.[name];
    if (child.type === 'html' && name !== undefined && end !== undefined) {
      dropped(child, name);
      index = end;
    } else kept.push(child);
  }
  return kept;
}
