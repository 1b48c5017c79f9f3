import type { Element, ElementContent, Root } from 'hast';
import { kindInUse, publicQuote } from '../quote/index.ts';
import type { Quote, QuoteUse } from '../quote/index.ts';
import { toBodyText } from './body-text.ts';
import type { CardContext } from './card-context.ts';
import { mentionSentences } from './mention-sentences.ts';
import { isWithdrawn, quoteCard, wordsLanguage } from './quote-card.ts';
import { quoteMention } from './quote-mention.ts';
import type { ShownQuote } from './rendered.ts';
import type { UsedQuote } from './sources-list.ts';

/** What cards are made from, and where the quotes that were used are told. */
export interface QuoteCardOptions {
  readonly context: CardContext;
  readonly quoteOf: (id: string) => Quote | undefined;
  /** A quote with what the line under its words says. */
  readonly attributed: (quote: Quote, line: string) => { readonly quote: Quote };
  /** Called once for each quote, in the order of the body, with its first use. */
  readonly onUse?: (used: UsedQuote) => void;
  /** Called for each card and each mention, in the order of the body. */
  readonly onShow?: (shown: ShownQuote) => void;
}

/** Makes a card of each `blockquote[data-quote]` and a mention of each `span[data-quote]`; their own children stay as they are. An id that names no quote loses its attribute. */
export function rehypeQuoteCards({
  context,
  quoteOf,
  attributed,
  onUse,
  onShow,
}: QuoteCardOptions): (tree: Root) => void {
  const seen = new Set<string>();

  const idOnce = (quote: Quote, use: QuoteUse): string | undefined => {
    if (seen.has(quote.id)) return undefined;
    seen.add(quote.id);
    onUse?.({ quote, use });
    return `quote-${context.anchorOf(quote.id)}`;
  };

  let sentences: ReadonlyMap<Element, string> = new Map();

  const show = (quote: Quote, node: Element, id: string | undefined): void => {
    const mention = node.tagName === 'span';
    const words = mention
      ? (sentences.get(node) ?? '')
      : toBodyText({ type: 'root', children: node.children });
    onShow?.({
      quote: publicQuote(quote),
      kind: mention ? kindInUse(quote, 'mention') : quote.kind,
      use: mention ? 'mention' : 'card',
      ...(!mention && isWithdrawn(quote) ? {} : { text: words }),
      language: mention ? context.language : wordsLanguage(quote, words, context),
      ...(id === undefined ? {} : { id }),
      sourceId: `source-${context.anchorOf(quote.id)}`,
    });
  };

  const visit = (parent: Root | Element): void => {
    parent.children = (parent.children as ElementContent[]).map((child) => {
      if (child.type !== 'element') return child;
      const recorded = takeQuote(child, quoteOf);
      const line = lineOf(child);
      const quote =
        recorded === undefined || line === undefined ? recorded : attributed(recorded, line).quote;
      // A card stands before the cards within it.
      const id =
        quote === undefined ? undefined : idOnce(quote, child.tagName === 'span' ? 'mention' : 'block');
      if (quote !== undefined) show(quote, child, id);
      visit(child);
      if (quote === undefined) return child;
      if (child.tagName === 'span') return quoteMention(quote, child.children, context, id);
      const card = quoteCard(quote, child.children, context, { id, line });
      return child.position === undefined ? card : { ...card, position: child.position };
    });
  };
  return (tree) => {
    sentences = mentionSentences(tree);
    visit(tree);
  };
}

function takeQuote(node: Element, quoteOf: (id: string) => Quote | undefined): Quote | undefined {
  const id = node.properties['dataQuote'];
  if (typeof id !== 'string' || (node.tagName !== 'blockquote' && node.tagName !== 'span')) return undefined;
  const quote = quoteOf(id);
  if (quote === undefined) {
    delete node.properties['dataQuote'];
    delete node.properties['dataAttribution'];
  }
  return quote;
}

function lineOf({ properties }: Element): string | undefined {
  const line = properties['dataAttribution'];
  return typeof line === 'string' && line.trim() !== '' ? line : undefined;
}
