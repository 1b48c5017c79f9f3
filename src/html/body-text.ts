import type { Element, Nodes, Root } from 'hast';

const blocks = new Set([
  'address', 'aside', 'blockquote', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4',
  'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tr', 'ul',
]); // prettier-ignore

const unread = new Set(['audio', 'video', 'track']);

// A single space is its own replacement: most lines hold no other.
const spaces = /\s{2,}|[^\S ]/gu;
const otherThanSpace = /[^\S ]/u;
const withSingleSpaces = (line: string): string =>
  line.includes('  ') || otherThanSpace.test(line) ? line.replace(spaces, ' ') : line;

const interfaceClasses: ReadonlySet<string | number> = new Set([
  'footnote-back',
  'footnote-ref',
  'read-also',
]);

/** Whether an element is ours and none of the author's words: numbers and headings of footnotes, the titles of other articles. */
export function isInterface(element: Element): boolean {
  const { className, dataFootnoteBackref, dataFootnoteRef, id } = element.properties;
  return (
    dataFootnoteBackref !== undefined ||
    dataFootnoteRef !== undefined ||
    id === 'footnote-label' ||
    (Array.isArray(className) && className.some((name) => interfaceClasses.has(name)))
  );
}

/** The words of a body without markup, one block a line: what feeds, word counts and search read. */
export function toBodyText(tree: Root): string {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const words = withSingleSpaces(line).trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') line += node.value;
    if (node.type !== 'element' && node.type !== 'root') return;
    const tag = node.type === 'element' ? node.tagName : '';
    if (unread.has(tag) || (node.type === 'element' && isInterface(node))) return;
    if (tag === 'br' || tag === 'td' || tag === 'th') line += ' ';
    if (blocks.has(tag)) end();
    for (const child of node.children) walk(child);
    if (blocks.has(tag)) end();
  };
  walk(tree);
  end();
  return lines.join('\n');
}
