import type { Nodes } from 'mdast';
import type { Message } from '../../src/message/index.ts';
import { parseBody } from '../../src/markdown/index.ts';
import type { Quote } from '../../src/quote/index.ts';
import { quotes } from '../html/body.ts';

/** A tree as one line an author of tests can read: `p(text strong(text))`; text as it is, in `‹›` when it begins or ends in a space. */
export function outline(node: Nodes): string {
  if (node.type === 'text') return /^\s|\s$/u.test(node.value) ? `‹${node.value}›` : node.value;
  if ('value' in node) return `${node.type}:${node.value}`;
  if (!('children' in node)) return node.type;
  return `${names[node.type] ?? node.type}(${(node.children as Nodes[]).map(outline).join('')})`;
}

const names: Readonly<Record<string, string>> = { paragraph: 'p', strong: 'b', emphasis: 'i', root: '' };

/** Parses a body with the tests' quotes. */
export function parse(
  body: string,
  own: ReadonlyMap<string, Quote> = quotes,
): { tree: Nodes; messages: readonly Message[] } {
  const { tree, messages } = parseBody({ path: 'a.md', body, quotes: own });
  return { tree, messages: messages.filter(({ rule }) => rule !== 'quote/uncited') };
}

/** The outline of a body. */
export function outlineOf(body: string): string {
  return outline(parse(body).tree).slice(1, -1);
}

/** Messages as `line:column severity rule`. */
export function rulesOf(body: string): string[] {
  return parse(body).messages.map(
    ({ place, severity, rule }) =>
      `${String(place.start.line)}:${String(place.start.column)} ${severity} ${rule}`,
  );
}
