import type { Nodes, Root } from 'mdast';
import { EXIT, parsePlainBody, visit } from '../markdown/index.ts';
import type { ParsedBody } from '../markdown/index.ts';
import type { Message } from '../message/index.ts';
import type { BodyInput } from './body-input.ts';
import { toBodyRender } from './body-render.ts';
import { toCleanHast } from './clean-hast.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { reportQuotes } from './report-quotes.ts';

/** What authors must know of a body, as `renderBody` tells it, at the cost of what can go wrong and not of the page. Never throws. */
export function checkBody(input: BodyInput, parsed: ParsedBody): readonly Message[] {
  try {
    return checkParsed(input, parsed);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return checkParsed(input, parsePlainBody(input));
  }
}

function checkParsed(input: BodyInput, { tree, messages }: ParsedBody): readonly Message[] {
  const render = toBodyRender(input);
  if (isOfWordsAlone(tree)) reportQuotes(tree, render);
  else {
    const hast = toCleanHast(tree, render);
    rehypeHeadings(render)(hast);
    reportQuotes(tree, render);
  }
  return [...messages, ...render.messages];
}

/** Nodes of which nothing is found out on the way to HTML: nobody looks at where they lead. */
const wordNodes: ReadonlySet<string> = new Set<Nodes['type']>([
  'attributedQuote',
  'blockquote',
  'break',
  'code',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'footnoteReference',
  'inlineCode',
  'list',
  'listItem',
  'paragraph',
  'quoteMention',
  'root',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
  'thematicBreak',
]);

/** Addresses elsewhere that every browser understands. */
const plainAddress = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w./?=&#~+-]*)?$/iu;

function isOfWordsAlone(tree: Root): boolean {
  let isSo = true;
  visit(tree, (node) => {
    if (wordNodes.has(node.type)) return undefined;
    if (node.type === 'heading' && node.depth === 2) return undefined;
    if (node.type === 'link' && plainAddress.test(node.url)) return undefined;
    isSo = false;
    return EXIT;
  });
  return isSo;
}
