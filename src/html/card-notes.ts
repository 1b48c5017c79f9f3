import type { Element, ElementContent } from 'hast';
import { isSpoken, platformOf } from '../quote/index.ts';
import type { Quote, VerificationStatus, Via } from '../quote/index.ts';
import type { CardContext } from './card-context.ts';
import { isAbsent, lacksLink, languageName } from './card-labels.ts';
import { element, fillSentence, joinPieces } from './card-nodes.ts';
import { timeElement } from './card-source.ts';

const statuses = {
  unverified: 'statusUnverified',
  'source-confirmed': 'statusSourceConfirmed',
  'content-confirmed': 'statusContentConfirmed',
  disputed: 'statusDisputed',
  retracted: 'statusRetracted',
} as const satisfies Record<VerificationStatus['value'], string>;

/** What a reader should know of the quote besides its source, one sentence each: what is missing, where the newsroom stands, who translated. */
export function cardNotes(quote: Quote, context: CardContext): readonly ElementContent[][] {
  const { words } = context;
  const { status, via, speaker, translator } = quote;
  const confirmed = status?.value === 'source-confirmed' || status?.value === 'content-confirmed';
  const notes: (ElementContent[] | undefined)[] = [
    ...cardGaps(quote, context),
    quote.captured && quote.archive.length === 0 ? fillSentence(words.ownCopy, {}) : undefined,
    status === undefined ? undefined : statusLine(status, context),
    via !== undefined && !confirmed ? fillSentence(words.firstSpeakerUnverified, {}) : undefined,
    speaker.anonymous && speaker.reason !== undefined
      ? fillSentence(words.anonymousReason, { reason: speaker.reason })
      : undefined,
    translator === undefined || isRelay(translator, via)
      ? undefined
      : fillSentence(words.translatedBy, { translator }),
  ];
  return notes.filter((note) => note !== undefined);
}

// «بترجمة فلان» has named the translator already.
function isRelay(translator: string, via: Via | undefined): boolean {
  return via?.relation === 'translated' && translator.includes(via.name);
}

/** What is missing: the link, the date, the original itself. */
export function cardGaps(quote: Quote, context: CardContext): readonly ElementContent[][] {
  return [gap(quote, context), absence(quote, context)].filter((note) => note !== undefined);
}

/** The words as first said, folded away under their language's name; undefined when they were not kept. */
export function cardOriginal({ original }: Quote, context: CardContext): Element | undefined {
  if (original === undefined || original.text === '') return undefined;
  const { words } = context;
  const language = languageName(original.language, context.language);
  const summary =
    language === undefined ? fillSentence(words.original, {}) : fillSentence(words.originalIn, { language });
  const paragraphs = original.text.split(/\n{2,}/u).map((text) => element('p', {}, text));
  const lang = original.language === 'und' ? '' : original.language;
  return element(
    'details',
    { className: ['quote__original'] },
    element('summary', {}, summary),
    element('div', { lang, dir: original.direction }, paragraphs),
  );
}

function gap(quote: Quote, { words }: CardContext): ElementContent[] | undefined {
  const { source, noLink } = quote;
  if (lacksLink(quote)) {
    if (noLink !== undefined) return fillSentence(words.noLinkBecause, { reason: noLink });
    // That there is no link, the label says already.
    return source.postedAt === undefined ? fillSentence(words.noDate, {}) : undefined;
  }
  if (isSpoken(quote)) {
    return noLink === undefined || source.url !== undefined
      ? undefined
      : fillSentence(words.spokenBecause, { reason: noLink });
  }
  const social = source.platform !== undefined && platformOf(source.platform).social;
  return source.postedAt === undefined && social ? fillSentence(words.noDate, {}) : undefined;
}

function absence(quote: Quote, context: CardContext): ElementContent[] | undefined {
  const last = quote.availability.at(-1);
  if (last === undefined || !isAbsent(quote)) return undefined;
  const copied = quote.archive.length > 0 || quote.captured;
  return fillSentence(copied ? context.words.absentOn : context.words.absentNoCopy, {
    date: timeElement(last.at, context),
  });
}

function statusLine(status: VerificationStatus, context: CardContext): ElementContent[] {
  const { words } = context;
  const value = joinPieces([words[statuses[status.value]]], '');
  const dated =
    status.at === undefined
      ? value
      : fillSentence(words.statusDated, { status: value, date: timeElement(status.at, context) });
  return status.note === undefined
    ? dated
    : fillSentence(words.statusNote, { status: dated, note: status.note });
}
