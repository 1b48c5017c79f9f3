import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';

/** What a body's tree holds, found in one walk. */
export interface Survey {
  /** Whether an author wrote HTML. */
  readonly holdsHtml: boolean;
  /** By identifier in capitals, the first of each. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** As `definitions`. */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** Looks through a body's tree once, before it becomes HTML. */
export function toSurvey(tree: Root): Survey {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  let holdsHtml = false;
  const walk = (node: Nodes): void => {
    if (node.type === 'html') holdsHtml = true;
    if (node.type === 'definition') addFirst(definitions, node);
    if (node.type === 'footnoteDefinition') addFirst(footnotes, node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return { holdsHtml, definitions, footnotes };
}

function addFirst<T extends { readonly identifier: string }>(found: Map<string, T>, node: T): void {
  const id = node.identifier.toUpperCase();
  if (!found.has(id)) found.set(id, node);
}
