import type { PlainValue } from '../matter/index.ts';
import type { Quote } from '../quote/index.ts';
import type { Desk } from './desk.ts';

/** What of the article decides how its quotes are read. */
export interface QuoteContext {
  readonly publishedAt?: string;
  readonly language: string;
}

/** The quotes of an article, by the ids that its author gave them. */
export function readQuotes(
  _desk: Desk,
  _written: PlainValue | undefined,
  _context: QuoteContext,
): ReadonlyMap<string, Quote> {
  return new Map();
}
