import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import type { Severity } from '../message/index.ts';
import { findSwappedMarks, findUnbalancedMark } from '../text/index.ts';
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
    const mark = findUnbalancedMark(toString(words, { includeHtml: false }))?.mark;
    if (mark === undefined) return;
    // The marks of a tag are none of the words'.
    const source = sourceOf(node, context).replace(/<\/?[A-Za-z][^<>]*>/gu, (tag) => ' '.repeat(tag.length));
    const there = findUnbalancedMark(source);
    const start = (node.position?.start.offset ?? 0) + (there?.at ?? 0);
    const swapped = mark === '»' ? findSwappedMarks(source) : undefined;
    if (swapped !== undefined) {
      reportSwapped(swapped.words, (node.position?.start.offset ?? 0) + swapped.at, severity);
      return;
    }
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

  function reportSwapped(words: string, start: number, severity: Severity): void {
    const model = `«${words}»`;
    context.report('quote/unbalanced', { offsets: [start, start + words.length + 2] }, {
      severity,
      found: `»${words}«`,
      expected: [model],
      text: {
        ar: `علامتا التنصيص هنا مقلوبتان: تُفتح بالعلامة ${quoteValue('«')} وتُغلق بالعلامة ${quoteValue('»')}. اكتب: ${quoteValue(model)}`,
        en: `The quotation marks are the wrong way round here: ${quoteValue('«')} opens and ${quoteValue('»')} closes. Write: ${quoteValue(model)}`,
      },
    }); // prettier-ignore
  }
}
