import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findUnbalancedMark } from '../text/index.ts';

const opens = /^\s*«/u;
const endsWhole = /^\s*«[^«»]*»[\s.\u060C\u061B\u061F!]*$/u;

export const quotationMark = /[«»‹›“”"]/u;

/** Whether a mark of a paragraph has no partner in it: without such a paragraph, siblings have nothing to pair. A paragraph without marks is added to `markless`. */
export function lacksMark(node: Nodes, markless: Set<Nodes>): boolean {
  if (node.type !== 'paragraph') return false;
  const words = wordsOf(node);
  if (quotationMark.test(words)) return findUnbalancedMark(words) !== undefined;
  markless.add(node);
  return false;
}

/** Most paragraphs are one text. */
function wordsOf(paragraph: Paragraph): string {
  const [only, ...others] = paragraph.children;
  return only?.type === 'text' && others.length === 0
    ? only.value
    : toString(paragraph, { includeHtml: false });
}

/** The paragraphs among siblings whose quotation mark need not be told of: newspapers open each paragraph of a long quotation and close the last, and of one that is opened in one paragraph and closed in another its beginning alone is shown. */
export function pairedAcross(siblings: readonly Nodes[]): readonly Nodes[] {
  const paired: Nodes[] = [];
  let opened: Nodes[] = [];
  for (const node of siblings) {
    if (node.type !== 'paragraph') {
      opened = [];
      continue;
    }
    const text = wordsOf(node);
    if (!/[«»]/u.test(text)) continue;
    const mark = findUnbalancedMark(text)?.mark;
    if (mark === '»' && opened.length > 0) {
      paired.push(...opened.slice(1), node);
      opened = [];
    } else if (mark === '«') {
      if (!opens.test(text)) opened = [];
      opened.push(node);
    } else if (mark === undefined && opened.length > 0 && endsWhole.test(text)) {
      paired.push(...opened);
      opened = [];
    }
  }
  return paired;
}
