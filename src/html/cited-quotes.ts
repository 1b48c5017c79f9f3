import type { Root } from 'mdast';
import { visit } from '../markdown/index.ts';
import type { BodySource } from '../markdown/index.ts';
import type { Quote } from '../quote/index.ts';

/** The quotes that a body cites, in the order of their first appearance. */
export function citedQuotes(tree: Root, { quotes, records }: BodySource): readonly Quote[] {
  const cited = new Set<Quote>();
  visit(tree, (node) => {
    if (node.type !== 'attributedQuote' && node.type !== 'quoteMention') return;
    const quote = quotes.get(node.quoteId) ?? records?.get(node.quoteId);
    if (quote !== undefined) cited.add(quote);
  });
  return [...cited];
}
