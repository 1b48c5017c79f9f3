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
 * The HTML of what components give: what `preact-render-to-string` writes, without hooks, contexts and states, which no page has, in a fifth of
 * its time. Attributes bear the names that HTML gives them.
 */
export function toMarkup(node: ComponentChildren): string {
  if (typeof node === 'string') return escaped(node);
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node !== 'object') return String(node);
  if (Array.isArray(node)) {
    let markup = '';
    for (const child of node) markup += toMarkup(child as ComponentChildren);
    return markup;
  }
  if (node instanceof Written) return node.markup;
  const { type, props } = node as VNode<Attributes>;
  if (typeof type === 'string') return elementMarkup(type, props);
  return toMarkup((type as (given: Attributes) => ComponentChildren)(props));
}

/** Writes children once, for a place that comes later or for many. */
export const write = (children: ComponentChildren): Written => new Written(toMarkup(children));

interface Attributes {
  readonly [name: string]: unknown;
  readonly children?: ComponentChildren;
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
}

function elementMarkup(name: string, attributes: Attributes): string {
  let start = `<${name}`;
  for (const attribute in attributes) {
    if (attribute === 'children' || attribute === 'dangerouslySetInnerHTML') continue;
    start += attributeMarkup(attribute, attributes[attribute]);
  }
  if (voidElements.has(name)) return `${start}>`;
  const { children, dangerouslySetInnerHTML: html } = attributes;
  return `${start}>${html === undefined ? toMarkup(children) : html.__html}</${name}>`;
}

function attributeMarkup(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  // What is false in ARIA is said to be.
  if (typeof value === 'boolean' && name.startsWith('aria-')) return ` ${name}="${String(value)}"`;
  if (value === false) return '';
  return value === true || value === '' ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}
