import type { ComponentChildren, VNode } from 'preact';

/** Markup that was written already, and stands as it is wherever it is put among children. `write` alone makes it. */
class Written {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

export type { Written };

// They have neither children nor an end tag (HTML, 13.1.2).
const voidElements = new Set(['br', 'hr', 'img', 'link', 'meta']);

const special = /["&<]/u;
const specials = /["&<]/gu;
const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' };

const escaped = (text: string): string =>
  special.test(text) ? text.replace(specials, (character) => entities[character] ?? character) : text;

/**
 * The HTML of what components give: what `preact-render-to-string` writes, without hooks, contexts and states, which no page has, in half of
 * its time. Attributes bear the names that HTML gives them. `before` and `after` stand round it as they are: what is joined to a text
 * afterwards copies the whole of it.
 */
export function toMarkup(node: ComponentChildren, before = '', after = ''): string {
  const outer = parts;
  parts = [before];
  try {
    put(node);
    parts.push(after);
    return parts.join('');
  } finally {
    parts = outer;
  }
}

// Joined at the end: a text that is put together piece by piece is a tree, which takes longer to read than to write.
let parts: string[] = [];

/** Writes children once, for a place that comes later or for many. */
export const write = (children: ComponentChildren): Written => new Written(toMarkup(children));

interface Attributes {
  readonly [name: string]: unknown;
  readonly children?: ComponentChildren;
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
}

/** Writes what stands at the place of the component that is being written. */
export function put(node: ComponentChildren): void {
  if (typeof node === 'string') parts.push(escaped(node));
  else if (node === null || node === undefined || typeof node === 'boolean') return;
  else if (typeof node !== 'object') parts.push(String(node));
  else if (Array.isArray(node)) for (const child of node) put(child as ComponentChildren);
  else if (node instanceof Written) parts.push(node.markup);
  else {
    const { type, props } = node as VNode<Attributes>;
    if (typeof type === 'string') putElement(type, props);
    else put((type as (given: Attributes) => ComponentChildren)(props));
  }
}

function putElement(name: string, attributes: Attributes): void {
  let start = `<${name}`;
  for (const attribute in attributes) {
    if (attribute !== 'children' && attribute !== 'dangerouslySetInnerHTML')
      start += toAttribute(attribute, attributes[attribute]);
  }
  parts.push(`${start}>`);
  if (voidElements.has(name)) return;
  const { children, dangerouslySetInnerHTML: html } = attributes;
  if (html === undefined) put(children);
  else parts.push(html.__html);
  parts.push(`</${name}>`);
}

function toAttribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  // What is false in ARIA is said to be.
  if (typeof value === 'boolean' && name.startsWith('aria-')) return ` ${name}="${String(value)}"`;
  if (value === false) return '';
  return value === true || value === '' ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}
