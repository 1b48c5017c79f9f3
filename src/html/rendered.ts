import type { Message, Place } from '../message/index.ts';
import type { Quote } from '../quote/index.ts';

/** A link target found by the slug or id of an article. */
export interface LinkTarget {
  readonly title: string;
  readonly url: string;
}

/** A body as HTML, and what a page needs to know of it. */
export interface RenderedBody {
  /** Sanitized, isolated HTML: the only markup that a template may insert as it is. */
  readonly html: string;
  /** The list of sources made from the quotes, as an `<ol>`; empty when nothing is quoted. Sanitized by construction. */
  readonly sourcesHtml: string;
  /** Quotes in order of first appearance. */
  readonly quotes: readonly Quote[];
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
