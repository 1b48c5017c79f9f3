import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from './visit.ts';
import { quoteValue } from '../message/index.ts';
import type { Severity } from '../message/index.ts';
import type { BodyContext } from './body-context.ts';

/** Reports a paragraph in which a quotation mark has no partner: an error within a quote, where it changes what was said; a warning elsewhere. */
export function remarkQuotationMarks(context: BodyContext): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'attributedQuote') {
        reportUnbalanced(node, 'error');
        return SKIP;
      }
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
        reportUnbalanced(node, 'warning');
      return undefined;
    });
  };

  function reportUnbalanced(
    node: Parameters<typeof toString>[0] & { position?: Root['position'] },
    severity: Severity,
  ): void {
    const mark = unbalancedMark(toString(node));
    if (mark === undefined) return;
    context.report('quote/unbalanced', node, {
      severity,
      found: mark,
      text: {
        ar: `علامة التنصيص ${quoteValue(mark)} بلا قرينة في هذه الفقرة، فلا يُعرف أين يبدأ الكلام المنقول أو ينتهي. أضف العلامة الناقصة.`,
        en: `The quotation mark ${quoteValue(mark)} has no partner in this paragraph, so it is not clear where the quoted words begin or end. Add the missing mark.`,
      },
    });
  }
}

const directed: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['‹', '›'],
];

/** The first quotation mark without a partner. Guillemets must open and close; straight and curly marks are only counted, since Arabic keyboards type the curly ones either way round. */
export function unbalancedMark(text: string): string | undefined {
  for (const [open, close] of directed) {
    let depth = 0;
    for (const character of text) {
      if (character === open) depth += 1;
      if (character === close) depth -= 1;
      if (depth < 0) return close;
    }
    if (depth > 0) return open;
  }
  const curly = text.match(/[“”]/gu) ?? [];
  if (curly.length % 2 === 1) return curly.at(-1);
  // A straight mark after a digit may stand for inches or seconds.
  const straight = text.replace(/(?<=\d)"(?=[\s.,\u060C]|$)/gu, '').split('"').length - 1;
  return straight % 2 === 1 ? '"' : undefined;
}
