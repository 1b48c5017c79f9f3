import type { Blockquote, LinkReference, Nodes, Parent } from 'mdast';
import type { Fix } from '../message/index.ts';
import { toAttributionLine } from './attribution-line.ts';
import type { AttributionLine } from './attribution-line.ts';
import { takeAttribution } from './take-attribution.ts';
import type { TakenAttribution } from './take-attribution.ts';

type Asks = (reference: LinkReference) => boolean;

/** A quote that empty lines without `>` divided into several, the last of which is its attribution line alone; undefined where there is no such line or what it cites has words of its own. `whole`: quotes of which that is known, so that a long row of them is looked through once. */
export function takeApart(
  parent: Parent,
  index: number,
  isQuote: Asks,
  lacksWords: Asks,
  whole: WeakSet<Nodes>,
): { readonly taken: TakenAttribution; readonly quotes: readonly Blockquote[] } | undefined {
  const siblings = parent.children as readonly Nodes[];
  const first = siblings[index];
  if (first === undefined || whole.has(first)) return undefined;
  const quotes: Blockquote[] = [];
  const none = (): undefined => {
    for (const quote of quotes) whole.add(quote);
    return undefined;
  };
  for (let at = index; at < siblings.length; at += 1) {
    const quote = siblings[at];
    if (quote?.type !== 'blockquote') return none();
    const line = loneLine(quote, isQuote);
    if (line === undefined && takeAttribution(quote, isQuote) !== undefined) return none();
    if (line !== undefined) {
      if (quotes.length === 0 || !lacksWords(line.reference)) return none();
      const words = quotes.flatMap(({ children }) => children);
      return { taken: { line, words, slip: 'apart' }, quotes: [...quotes, quote] };
    }
    quotes.push(quote);
  }
  return none();
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
