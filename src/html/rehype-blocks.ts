import type { Element, Nodes, Root } from 'hast';
import { baseDirection, countLetters, isVocalised } from '../text/index.ts';
import type { Direction } from '../text/index.ts';
import type { BodyRender } from './body-render.ts';
import { h, text } from './hast-element.ts';
import { foreignLanguage } from './foreign-language.ts';

const blocks = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'summary', 'dd', 'dt']);

const leftToRight = new Set(['code', 'kbd', 'pre', 'samp']);

/** The share of letters of the other direction from which a block turns, when it begins in that direction and when it does not: an Arabic sentence of long Latin names stays Arabic. */
const turningShares = { begun: 0.75, other: 0.9 } as const;

/** Words from which a block is a sentence, among words of the page's direction and without any: a name in a heading or a list stays where its neighbours begin. */
const sentenceWords = { mixed: 8, pure: 5 } as const;
const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[@#]\S+/gu;

/** Writes `dir` and `lang` on blocks whose letters are mostly of the other direction, marks vocalised paragraphs, sets code left to right, and makes task lists readable. */
export function rehypeBlocks(render: BodyRender): (tree: Root) => void {
  const { input, words } = render;

  const walk = (node: Nodes, direction: Direction): void => {
    let own = direction;
    if (node.type === 'element') {
      if (
        node.tagName === 'code' ||
        node.tagName === 'pre' ||
        node.tagName === 'kbd' ||
        node.tagName === 'samp'
      ) {
        node.properties.dir ??= 'ltr';
        if (node.tagName === 'pre') node.properties.tabIndex = 0;
        return;
      }
      if (node.tagName === 'input') {
        toTaskMark(node, node.properties.checked === true ? words.taskDone : words.taskOpen);
        return;
      }
      if (blocks.has(node.tagName) && node.properties.dir === undefined) turn(node, direction);
      if (node.properties.dir === 'ltr' || node.properties.dir === 'rtl') own = node.properties.dir;
    }
    if ('children' in node) for (const child of node.children) walk(child, own);
  };

  return (tree) => walk(tree, input.direction);
}

function turn(block: Element, direction: Direction): void {
  const words = proseOf(block);
  if (isOfOther(words, direction)) {
    const other = direction === 'rtl' ? 'ltr' : 'rtl';
    block.properties.dir = other;
    block.properties.lang ??= foreignLanguage(words, other);
    return;
  }
  if (block.tagName === 'p' && isVocalised(words)) {
    const { className } = block.properties;
    block.properties.className = [...(Array.isArray(className) ? className : []), 'vocalised'];
  }
}

/** Whether most letters are of the other direction, and enough for a sentence. */
function isOfOther(words: string, direction: Direction): boolean {
  const { ltr, rtl, first } = countLetters(words);
  const [own, others] = direction === 'ltr' ? [ltr, rtl] : [rtl, ltr];
  // Most blocks are of the page's direction: what costs most is asked last.
  if (others === 0) return false;
  const share = others / (own + others);
  if (share < (first === direction ? turningShares.other : turningShares.begun)) return false;
  return baseDirection(words) !== direction && isSentence(words, own > 0);
}

function isSentence(text: string, mixed: boolean): boolean {
  const words = text.replace(addresses, ' ').match(/\S*\p{L}\S*/gu)?.length ?? 0;
  return (
    words >= (mixed ? sentenceWords.mixed : sentenceWords.pure) ||
    (!mixed && words > 1 && /[.!?\u2026]["'\u2019\u201D»]?\s*$/u.test(text))
  );
}

// Code has a direction of its own and says nothing about the words round it.
function proseOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || leftToRight.has(node.tagName)) return ' ';
  let text = '';
  for (const child of node.children) text += proseOf(child);
  return text;
}

function toTaskMark(input: Element, label: string): void {
  const done = input.properties.checked === true;
  Object.assign(
    input,
    h('span', { className: ['task'], role: 'img', ariaLabel: label }, [text(done ? '☑' : '☐')]),
  );
}
