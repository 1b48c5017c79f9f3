import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import type { Severity } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';
import { sourceOf } from './source-text.ts';

/** Nodes whose words stand by themselves: paragraphs, and the labels of boxes, pictures and recordings. */
const wordNodes: ReadonlySet<string> = new Set<Nodes['type']>([
  'clip',
  'directiveLabel',
  'heading',
  'paragraph',
  'pictureFigure',
  'readAlso',
  'tableCell',
]);

/** Reports a paragraph in which a quotation mark has no partner: an error within a quote, where it changes what was said; a warning elsewhere. */
export function remarkQuotationMarks(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'attributedQuote') {
        reportUnbalanced(node, 'error');
        return SKIP;
      }
      if (wordNodes.has(node.type)) reportUnbalanced(node, 'warning');
      return undefined;
    });
  };

  function reportUnbalanced(node: Nodes, severity: Severity): void {
    // A picture's own text is its description; what readers see are its words.
    const words = node.type === 'pictureFigure' ? node.children : node;
    const mark = findUnbalanced(toString(words, { includeHtml: false }))?.mark;
    if (mark === undefined) return;
    // The marks of a tag are none of the words'.
    const source = sourceOf(node, context).replace(/<\/?[A-Za-z][^<>]*>/gu, (tag) => ' '.repeat(tag.length));
    const there = findUnbalanced(source);
    const start = (node.position?.start.offset ?? 0) + (there?.at ?? 0);
    // What links and code hold may hide the mark in the source: then the paragraph is shown.
    const spot = there?.mark === mark ? { offsets: [start, start + mark.length] as const } : node;
    context.report('quote/unbalanced', spot, {
      severity,
      found: mark,
      text: {
        ar: `علامة التنصيص ${quoteValue(mark)} بلا قرينة في هذه الفقرة، فلا يُعرف أين يبدأ الكلام المنقول أو ينتهي. أضف العلامة الناقصة.`,
        en: `The quotation mark ${quoteValue(mark)} has no partner in this paragraph, so it is not clear where the quoted words begin or end. Add the missing mark.`,
      },
    });
  }
}

const anyMark = /[«»‹›“”"]/u;

const directed: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['‹', '›'],
];

/** The first quotation mark without a partner, and where it stands. Guillemets must open and close; straight and curly marks are only counted, since Arabic keyboards type the curly ones either way round. */
function findUnbalanced(text: string): { readonly mark: string; readonly at: number } | undefined {
  if (!anyMark.test(text)) return undefined;
  for (const [open, close] of directed) {
    const opened: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === open) opened.push(at);
      if (character === close && opened.pop() === undefined) return { mark: close, at };
    }
    const [first] = opened;
    if (first !== undefined) return { mark: open, at: first };
  }
  // A straight mark after a digit may stand for inches or seconds.
  for (const pattern of [/[“”]/gu, /(?<!\d(?="(?:[\s.,\u060C]|$)))"/gu]) {
    const marks = [...text.matchAll(pattern)];
    const last = marks.at(-1);
    if (last !== undefined && marks.length % 2 === 1) return { mark: last[0], at: last.index };
  }
  return undefined;
}

/** The first quotation mark without a partner. */
export const unbalancedMark = (text: string): string | undefined => findUnbalanced(text)?.mark;
