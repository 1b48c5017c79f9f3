import type { Element, Properties, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { attributeNames } from './attribute-names.ts';

/** Elements of a body; of others, such as `svg`, HTML has rules of its own. */
const known = new Set(
  (
    'a abbr aside audio b bdi bdo blockquote caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 i ins kbd li mark ' +
    'ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var video'
  ).split(' '),
);

/** Elements without content. */
const empty = new Set(['br', 'hr', 'img', 'wbr']);

/** The general way, for what stands in no table here: the law is that both give the same. */
const general = unified().use(rehypeStringify).freeze();

/** A tree as HTML, to the letter as `rehype-stringify` writes it. */
export function toHtml({ children }: Root): string {
  let html = '';
  for (const child of children) html += nodeHtml(child);
  // V8 keeps what was added up as a tree, which it lays out when a letter is asked for: once here, and not wherever the text is written.
  html.charCodeAt(0);
  return html;
}

function nodeHtml(node: RootContent): string {
  if (node.type === 'text') return textHtml(node.value);
  const attributes = node.type === 'element' ? attributesHtml(node) : undefined;
  if (node.type !== 'element' || attributes === undefined)
    return general.stringify({ type: 'root', children: [node] });
  const { tagName, children } = node;
  let html = `<${tagName}${attributes}>`;
  if (children.length === 0 && empty.has(tagName)) return html;
  for (const child of children) html += nodeHtml(child);
  return `${html}</${tagName}>`;
}

/** The attributes of an element, each behind a space; undefined when it, or one of them, is not known here. */
function attributesHtml({ tagName, properties, children }: Element): string | undefined {
  if (!known.has(tagName) && !(children.length === 0 && empty.has(tagName))) return undefined;
  let html = '';
  for (const key in properties) {
    const value = properties[key];
    if (value === undefined || value === null) continue;
    const name = attributeNames.get(key);
    if (name === undefined) return undefined;
    html += attributeHtml(name, value);
  }
  return html;
}

function attributeHtml(name: string, value: NonNullable<Properties[string]>): string {
  if (typeof value === 'string') return ` ${name}="${valueHtml(value)}"`;
  if (value === false || Number.isNaN(value)) return '';
  if (value === true) return ` ${name}`;
  return ` ${name}="${valueHtml(Array.isArray(value) ? value.join(' ').trim() : String(value))}"`;
}

const inText = /[&<]/u;
const inValue = /[\0"&'`]/u;

const textHtml = (text: string): string =>
  inText.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text;

const valueHtml = (text: string): string =>
  inValue.test(text)
    ? text.replace(/[\0"&'`]/gu, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`)
    : text;
