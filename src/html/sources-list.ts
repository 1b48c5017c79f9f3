import type { Element } from 'hast';
import { kindInUse } from '../quote/index.ts';
import type { Quote, QuoteUse } from '../quote/index.ts';
import type { CardContext } from './card-context.ts';
import { cardLabels } from './card-labels.ts';
import { element } from './card-nodes.ts';
import { cardGaps, cardNotes, cardOriginal } from './card-notes.ts';
import { cardLinks } from './card-source.ts';
import { labelSpans, quoteData, sourceLine } from './quote-card.ts';

/** A quote as a body uses it first. */
export interface UsedQuote {
  readonly quote: Quote;
  readonly use: QuoteUse;
}

/** The sources of a body, one entry a quote in the order of their first use, each with a way back to its words; undefined when nothing is quoted. */
export function toSourcesList(used: readonly UsedQuote[], context: CardContext): Element | undefined {
  if (used.length === 0) return undefined;
  return element(
    'ol',
    { className: ['sources'] },
    used.map((entry) => sourceEntry(entry, context)),
  );
}

function sourceEntry({ quote, use }: UsedQuote, context: CardContext): Element {
  const kind = kindInUse(quote, use);
  const anchor = context.anchorOf(quote.id);
  const { words } = context;
  const links = cardLinks(quote, context);
  // A mention has no card of its own: what a card would say is said here.
  const mention = use === 'mention';
  const notes = mention ? cardNotes(quote, context) : cardGaps(quote, context);
  const back = element('a', { className: ['sources__back'], href: `#quote-${anchor}` }, words.backToQuote);
  return element(
    'li',
    { id: `source-${anchor}`, className: ['sources__entry'], ...quoteData(quote, kind) },
    element('p', { className: ['quote__source'] }, sourceLine(quote, context)),
    element('p', { className: ['quote__labels'] }, labelSpans(cardLabels(quote, kind, context), context)),
    links.length === 0 ? [] : element('p', { className: ['quote__links'] }, links),
    notes.length === 0
      ? []
      : element(
          'ul',
          { className: ['quote__notes'] },
          notes.map((note) => element('li', {}, note)),
        ),
    (mention ? cardOriginal(quote, context) : undefined) ?? [],
    element('p', { className: ['sources__return'] }, back),
  );
}
