import type { Element, ElementContent, Properties } from 'hast';

/** An element; properties that are undefined are left out. */
export function h(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element {
  const set: Properties = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined && value !== null) set[name] = value;
  }
  return { type: 'element', tagName, properties: set, children: [...children] };
}

/** A text node. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** The text of a node and all that it holds, as it stands in the tree. */
export function textOf(node: { readonly type: string }): string {
  if ('value' in node && node.type === 'text') return String(node.value);
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return (node.children as { readonly type: string }[]).map(textOf).join('');
}
