import type { Element, ElementContent, Properties } from 'hast';
import { nameSlip, parseAttribution, wordsMissing } from '../quote/index.ts';
import type { Quote, QuoteKind } from '../quote/index.ts';
import type { CardContext } from './card-context.ts';
import { cardLabels, isAbsent } from './card-labels.ts';
import type { CardLabel } from './card-labels.ts';
import { element, fillSentence, joinPieces, textIn } from './card-nodes.ts';
import { cardNotes, cardOriginal } from './card-notes.ts';
import { cardLinks, cardPlace } from './card-source.ts';
import { cardSpeaker } from './card-speaker.ts';
import { foreignLanguage } from './foreign-language.ts';
import { baseDirection } from '../text/index.ts';

/** Where a card stands. */
export interface CardPlace {
  /** Given to the first card of a quote on a page. */
  readonly id?: string | undefined;
  /** The attribution line as the author wrote it: printed too when it says what the card does not. */
  readonly line?: string | undefined;
}

/** A quote as a card: in words what sort of quote it is, the words quoted, and under them whose, where and when, and what is missing. */
export function quoteCard(
  quote: Quote,
  words: readonly ElementContent[],
  context: CardContext,
  { id, line }: CardPlace = {},
): Element {
  const { kind } = quote;
  const named = cardLabels(quote, kind, context);
  const labels = labelSpans(named, context);
  const links = cardLinks(quote, context);
  const source = sourceLine(quote, context);
  const own = ownWords(quote, line, [source, links, labels]);
  const notes = cardNotes(quote, context);
  return element(
    'figure',
    { id, className: ['quote', ...modifiers(named, kind), 'h-cite'], ...quoteData(quote, kind) },
    element('p', { className: ['quote__labels'] }, labels),
    wordsElement(quote, kind, words, context),
    element(
      'figcaption',
      { className: ['quote__caption'] },
      element(
        'p',
        { className: ['quote__source'] },
        own === undefined ? source : sourceLine(quote, context, own),
      ),
      links.length === 0 ? [] : element('p', { className: ['quote__links'] }, links),
      notes.length === 0
        ? []
        : element(
            'ul',
            { className: ['quote__notes'] },
            notes.map((note) => element('li', {}, note)),
          ),
      cardOriginal(quote, context) ?? [],
    ),
  );
}

/** What the labels say in words, for the stylesheet to say in form: `quote--direct`, `quote--translated`, `quote--via`, `quote--absent` … */
const modifiers = (labels: readonly CardLabel[], kind: QuoteKind): readonly string[] =>
  labels.map(({ name }) => `quote--${name === 'kind' ? kind : name}`);

/** The data attributes by which stylesheets and tests tell quotes apart. */
export function quoteData(quote: Quote, kind: QuoteKind): Properties {
  return { dataKind: kind, dataPlatform: quote.source.platform, dataVia: quote.via?.relation };
}

/** Who said it and where, on one line; `own`: what the author wrote after the name, where it says more than the card does. */
export function sourceLine(quote: Quote, context: CardContext, own?: string): ElementContent[] {
  const { role } = quote.speaker;
  const speaker = cardSpeaker(own === undefined ? quote : withoutSaidRole(quote, own), context);
  const place = own === undefined ? cardPlace(quote, context) : ownPlace(quote, own, context);
  // After a role or a relay, «على تويتر» would seem to belong to it.
  const apart =
    quote.via !== undefined ||
    role !== undefined ||
    (own !== undefined && !/^(?:في|على|عبر|on|in)\s/u.test(own));
  return joinPieces([speaker, place], apart ? context.words.partSeparator : ' ');
}

function withoutSaidRole(quote: Quote, own: string): Quote {
  const { role, ...speaker } = quote.speaker;
  return role !== undefined && own.includes(role) ? { ...quote, speaker } : quote;
}

/** What the author wrote of the source, and the programme or title that it does not name. */
function ownPlace({ source }: Quote, own: string, { words }: CardContext): ElementContent[] {
  const work = source.programme ?? source.title;
  const isNamed = work === undefined || wordsMissing(work, own).length === 0;
  return joinPieces(
    [
      own,
      isNamed
        ? undefined
        : fillSentence(words.workTitle, { title: element('cite', { className: ['quote__work'] }, work) }),
    ],
    words.partSeparator,
  );
}

// What the author wrote of the source and the rest of the card does not say must not be lost.
function ownWords(
  quote: Quote,
  line: string | undefined,
  card: readonly (readonly ElementContent[])[],
): string | undefined {
  if (line === undefined || (isAbsent(quote) && quote.onDeleted !== 'keep')) return undefined;
  const attribution = parseAttribution(line);
  // «أعادت نشره فلانة» says with a verb what the card says with another.
  const relay = quote.via === undefined ? '' : (attribution?.viaWords ?? '');
  const said = [...card.map((nodes) => nodes.map(textIn).join('')), relay].join(' ');
  // A name that is not the record's is kept whole, beside the record's; one that is a slip of it is not printed twice.
  const isSlip = attribution !== undefined && nameSlip(attribution.text, quote.speaker) !== undefined;
  if (attribution === undefined || (!isSlip && wordsMissing(attribution.text, said).length > 0)) {
    return wordsMissing(line, said).length === 0 ? undefined : line.replace(/^[\s—–―ـ-]+/u, '');
  }
  return wordsMissing(attribution.tail, said).length === 0 ? undefined : attribution.tail;
}

/** The labels as elements, with their separator as text between them. */
export function labelSpans(labels: readonly CardLabel[], context: CardContext): ElementContent[] {
  return joinPieces(
    labels.map(({ name, content }) =>
      element('span', { className: ['quote__label', `quote__label--${name}`] }, content),
    ),
    context.words.labelSeparator,
  );
}

// Words that the author set in marks already are not given a second pair.
const inMarks = /^\s*(?:«[^«»]*»|[“„][^“”„]*[”“]|"[^"]*")\s*$/u;

/** The newsroom shows the words no longer, because their original is gone. */
export const isWithdrawn = (quote: Quote): boolean => isAbsent(quote) && quote.onDeleted === 'withdraw';

/** BCP 47 of a card's words: as the author says, or by the words themselves. */
export function wordsLanguage(quote: Quote, text: string, context: CardContext): string {
  const direction = baseDirection(text);
  return (
    quote.language ?? (direction === context.direction ? context.language : foreignLanguage(text, direction))
  );
}

function wordsElement(
  quote: Quote,
  kind: QuoteKind,
  words: readonly ElementContent[],
  context: CardContext,
): Element {
  if (isWithdrawn(quote))
    return element(
      'div',
      { className: ['quote__withdrawn'] },
      element('p', {}, fillSentence(context.words.withdrawn, {})),
    );
  const text = words.map(textIn).join('\n');
  const direction = baseDirection(text);
  const language = wordsLanguage(quote, text, context);
  const className = ['quote__words', 'e-content', ...(inMarks.test(text) ? ['quote__words--marked'] : [])];
  if (kind === 'paraphrase') return element('div', { className, lang: language, dir: direction }, words);
  const cite = isAbsent(quote) && quote.onDeleted !== 'keep' ? undefined : quote.source.url;
  return element('blockquote', { className, cite, lang: language, dir: direction }, words);
}
