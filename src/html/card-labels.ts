import { isCitedWithoutLink, isSpoken } from '../quote/index.ts';
import type { Quote, QuoteKind } from '../quote/index.ts';
import type { CardContext } from './card-context.ts';
import { fillSentence } from './card-nodes.ts';
import type { ElementContent } from 'hast';

/** One label of a card: a word for the stylesheet, and the words for readers. */
export interface CardLabel {
  readonly name: 'kind' | 'translated' | 'via' | 'absent' | 'no-link' | 'anonymous';
  readonly content: readonly ElementContent[];
}

const viaLabels = {
  relayed: 'labelRelayed',
  translated: 'labelRelayed',
  reshared: 'labelReshared',
} as const;

/** What sort of quote it is, in words: a reader needs no colour and no marks to tell. */
export function cardLabels(quote: Quote, kind: QuoteKind, context: CardContext): readonly CardLabel[] {
  const { words } = context;
  const labels: CardLabel[] = [{ name: 'kind', content: fillSentence(kindLabel(quote, kind, context), {}) }];
  if (quote.original !== undefined) {
    const language = languageName(quote.original.language, context.language);
    const content =
      language === undefined
        ? fillSentence(words.labelTranslated, {})
        : fillSentence(words.labelTranslatedFrom, { language });
    labels.push({ name: 'translated', content });
  }
  if (quote.via !== undefined)
    labels.push({ name: 'via', content: fillSentence(words[viaLabels[quote.via.relation]], {}) });
  if (quote.speaker.anonymous && quote.via === undefined)
    labels.push({ name: 'anonymous', content: fillSentence(words.labelAnonymous, {}) });
  if (isAbsent(quote)) labels.push({ name: 'absent', content: fillSentence(words.labelAbsent, {}) });
  if (lacksLink(quote)) labels.push({ name: 'no-link', content: fillSentence(words.labelNoLink, {}) });
  return labels;
}

/** The original could not be reached when it was last looked for. */
export function isAbsent(quote: Quote): boolean {
  return quote.availability.at(-1)?.observed === 'absent';
}

/** Nothing leads a reader to where it was said, though something should: what was said to a reporter, or in a dated broadcast, can be cited without an address. */
export function lacksLink(quote: Quote): boolean {
  if (quote.source.url !== undefined || quote.archive.length > 0) return false;
  if (isSpoken(quote)) return false;
  return quote.noLink !== undefined || !isCitedWithoutLink(quote);
}

// Making one takes longer than everything else on a card.
const namesIn = new Map<string, Intl.DisplayNames>();

/** The name of a language in another one («الإنجليزية»); undefined for a language that is not known. */
export function languageName(code: string, shownIn: string): string | undefined {
  if (code === 'und') return undefined;
  const names =
    namesIn.get(shownIn) ?? new Intl.DisplayNames([shownIn], { type: 'language', fallback: 'none' });
  namesIn.set(shownIn, names);
  return names.of(code);
}

function kindLabel(quote: Quote, kind: QuoteKind, { words }: CardContext): string {
  if (kind === 'paraphrase') return words.labelParaphrase;
  if (kind === 'direct') return words.labelDirect;
  return quote.speaker.type === 'newspaper' ? words.labelHeadlineNewspaper : words.labelHeadline;
}
