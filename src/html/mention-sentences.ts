import type { Element, Root, RootContent } from 'hast';
import { isInterface } from './body-text.ts';

const blocks = new Set(['blockquote', 'caption', 'dd', 'dt', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'p', 'summary', 'td', 'th']); // prettier-ignore

/** The sentence in which each `span[data-quote]` of a body stands, without markup. Ask before cards and mentions are made: they add words of their own. */
export function mentionSentences(tree: Root): ReadonlyMap<Element, string> {
  const sentences = new Map<Element, string>();
  const walk = (parent: Root | Element, block: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'span' && child.properties['dataQuote'] !== undefined)
        sentences.set(child, sentenceRound(child, block));
      else walk(child, blocks.has(child.tagName) ? child : block);
    }
  };
  walk(tree, tree);
  return sentences;
}

// A mark that ends a sentence, but for the point after a single letter («د. ليلى»).
const sentenceEnd = /(?:[!؟?…]|(?<!(?<![\p{L}\p{M}])\p{L})\.)[»”"’')\]]*(?=\s)/gu;

function sentenceRound(span: Element, block: Element | Root): string {
  const { text, start, end } = readRound(span, block);
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(sentenceEnd)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (after >= end) {
      to = after;
      break;
    }
  }
  return text.slice(from, to).replace(/\s+/gu, ' ').trim();
}

function readRound(span: Element, block: Element | Root) {
  let text = '';
  let [start, end] = [0, 0];
  const walk = (node: RootContent): void => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element' || isInterface(node)) return;
    if (node.tagName === 'br') text += ' ';
    if (node === span) start = text.length;
    for (const child of node.children) walk(child);
    if (node === span) end = text.length;
  };
  for (const child of block.children) walk(child);
  return { text, start, end };
}
