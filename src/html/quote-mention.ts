import type { Element, ElementContent } from 'hast';
import { kindInUse, viaSpeaker } from '../quote/index.ts';
import type { Quote } from '../quote/index.ts';
import { toPlainText } from '../text/index.ts';
import type { CardContext } from './card-context.ts';
import { element, fillSentence, textIn } from './card-nodes.ts';
import { speakerName } from './card-speaker.ts';
import { quoteData } from './quote-card.ts';

/** A source named in a sentence: the name as the author wrote it, and in words how its words are given, as a link to its entry among the sources. */
export function quoteMention(
  quote: Quote,
  name: readonly ElementContent[],
  context: CardContext,
  id?: string,
): Element {
  const { words, direction, settings } = context;
  const kind = kindInUse(quote, 'mention');
  const word = quote.via === undefined ? words[kindWords[kind]] : words.mentionRelayed;
  const source = speakerName(quote.via === undefined ? quote.speaker : viaSpeaker(quote.via), context)
    .map(textIn)
    .join('');
  const label = fillSentence(words.mentionSource, { word, name: source }).map(textIn).join('');
  const ariaLabel = toPlainText(label, { direction, brands: settings.brands });
  return element(
    'span',
    { id, className: ['attribution'], dataQuote: quote.id, ...quoteData(quote, kind) },
    name,
    ' ',
    element(
      'span',
      { className: ['attribution__kind'] },
      '(',
      element(
        'a',
        { className: ['attribution__link'], href: `#source-${context.anchorOf(quote.id)}`, ariaLabel },
        word,
      ),
      ')',
    ),
  );
}

const kindWords = {
  direct: 'mentionDirect',
  paraphrase: 'mentionParaphrase',
  headline: 'mentionHeadline',
} as const;
