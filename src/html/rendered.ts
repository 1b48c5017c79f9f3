import type { Message, Place } from '../message/index.ts';
import type { Quote, QuoteKind } from '../quote/index.ts';

/** A link target found by the slug or id of an article. */
export interface LinkTarget {
  readonly title: string;
  readonly url: string;
}

/** An article is there, and readers do not see it: the page says nothing of it, and a rule tells the author. */
export const hiddenTarget = 'hidden';

/** A quote where a body shows it: in a card, or in a sentence that names its source. */
export interface ShownQuote {
  /** With what the line under its words says, and without what is not shown any longer. */
  readonly quote: Quote;
  readonly kind: QuoteKind;
  readonly use: 'card' | 'mention';
  /** The words of a card or the sentence of a mention, without markup, one block a line; undefined when the words are withdrawn. */
  readonly text?: string;
  /** BCP 47, of `text`. */
  readonly language: string;
  /** The id of the card or the mention; undefined when the quote was shown before. */
  readonly id?: string;
  /** The id of its entry among the sources. */
  readonly sourceId: string;
}

/** A body as HTML, and what a page needs to know of it. */
export interface RenderedBody {
  /** Sanitized, isolated HTML: the only markup that a template may insert as it is. */
  readonly html: string;
  /** The list of sources made from the quotes, as an `<ol>`; empty when nothing is quoted. Sanitized by construction. */
  readonly sourcesHtml: string;
  /** Quotes in order of first appearance. */
  readonly quotes: readonly Quote[];
  /** Every card and mention in the order of the body. */
  readonly shown: readonly ShownQuote[];
  readonly headings: readonly { readonly id: string; readonly text: string; readonly depth: number }[];
  /** The body's text without markup, one paragraph a line: for feeds, word counts and search. */
  readonly text: string;
  readonly words: number;
  /** `/media/…` paths that the body uses. */
  readonly media: readonly { readonly src: string; readonly place: Place }[];
  /** Slugs or ids that read-also lines name. */
  readonly readAlso: readonly { readonly target: string; readonly place: Place }[];
  readonly messages: readonly Message[];
}
