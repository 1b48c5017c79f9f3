import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from 'mdast';

/** Words quoted as a block, with the id of the quote that says whose they are. */
export interface AttributedQuote extends Parent {
  type: 'attributedQuote';
  quoteId: string;
  /** The attribution line without its dash, as text; undefined when the words stand in a record. */
  attribution?: string;
  children: (BlockContent | DefinitionContent)[];
}

/** A source named within a sentence: `[name][id]`. */
export interface QuoteMention extends Parent {
  type: 'quoteMention';
  quoteId: string;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    attributedQuote: AttributedQuote;
  }
  interface PhrasingContentMap {
    quoteMention: QuoteMention;
  }
  interface RootContentMap {
    attributedQuote: AttributedQuote;
    quoteMention: QuoteMention;
  }
}
