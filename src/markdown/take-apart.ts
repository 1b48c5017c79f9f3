import type { Blockquote, LinkReference, Nodes, Parent } from 'mdast';
import type { Fix } from '../message/index.ts';
import { toAttributionLine } from './attribution-line.ts';
import type { AttributionLine } from './attribution-line.ts';
import { takeAttribution } from './take-attribution.ts';
import type { TakenAttribution } from './take-attribution.ts';

type Asks = (reference: LinkReference) => boolean;

/** A quote that empty lines without `>` divided into several, the last of which is its attribution line alone; undefined where there is no such line or what it cites has words of its own. */
export function takeApart(
  parent: Parent,
  index: number,
  isQuote: Asks,
  lacksWords: Asks,
): { readonly taken: TakenAttribution; readonly quotes: readonly Blockquote[] } | undefined {
  const siblings = parent.children as readonly Nodes[];
  const quotes: Blockquote[] = [];
  for (let at = index; at < siblings.length; at += 1) {
    const quote = siblings[at];
    if (quote?.type !== 'blockquote') return undefined;
    const line = loneLine(quote, isQuote);
    if (line === undefined && takeAttribution(quote, isQuote) !== undefined) return undefined;
    if (line !== undefined) {
      if (quotes.length === 0 || !lacksWords(line.reference)) return undefined;
      const words = quotes.flatMap(({ children }) => children);
      return { taken: { line, words, slip: 'apart' }, quotes: [...quotes, quote] };
    }
    quotes.push(quote);
  }
  return undefined;
}

function loneLine({ children: [first, ...others] }: Blockquote, isQuote: Asks): AttributionLine | undefined {
  if (first?.type !== 'paragraph' || others.length > 0) return undefined;
  const line = toAttributionLine(first.children, isQuote);
  return line?.dash === true ? line : undefined;
}

/** `>` on the empty lines between the parts of a quote; undefined where something stands before its lines. */
export function joiningFix(quotes: readonly Blockquote[], body: string): Fix | undefined {
  const edits = quotes.slice(1).flatMap((quote, index) => {
    const start = quotes[index]?.position?.end.offset;
    const end = quote.position?.start.offset;
    if (start === undefined || end === undefined || quote.position?.start.column !== 1) return [];
    const gap = body.slice(start, end);
    const ending = /\r\n|[\r\n]/u.exec(gap)?.[0];
    return ending === undefined || gap.trim() !== '' ? [] : [{ start, end, text: `${ending}>${ending}` }];
  });
  return edits.length === quotes.length - 1 ? { edits } : undefined;
}
