import type { ShownQuote } from '../../html/index.ts';
import { type Quote, viaSpeaker } from '../../quote/index.ts';
import { baseDirection } from '../../text/index.ts';
import { type DataContext, partUrl } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';
import { sourceData } from './source-data.ts';
import { speakerData } from './speaker-data.ts';

/** Words that are somebody's own, as a `Quotation`; a second-hand one names its first speakers as those who spoke, and is part of the relay's post. */
export function quotationData(shown: ShownQuote, context: DataContext): JsonLdNode {
  const { quote, id, language } = shown;
  const { speaker, via, source } = quote;
  const work = sourceData(shown, context);
  const text = wordsOf(shown);
  return {
    '@type': 'Quotation',
    '@id': id === undefined ? undefined : partUrl(id, context),
    text: text === undefined ? undefined : context.plainIn(text, baseDirection(text)),
    inLanguage: language,
    ...(via === undefined
      ? { creator: speakerData(speaker, context, source), isBasedOn: work }
      : { spokenByCharacter: speakerData(speaker, context), isPartOf: work }),
    ...translation(quote, context),
  };
}

// In a sentence the words quoted are what stands in marks, when only one thing does.
function wordsOf({ quote, use, text }: ShownQuote): string | undefined {
  if (use === 'card') return text;
  if (quote.text !== undefined) return quote.text;
  const marked = [...(text ?? '').replaceAll(`«${quote.speaker.name}»`, '').matchAll(/«([^«»]+)»/gu)];
  return marked.length === 1 ? marked[0]?.[1] : undefined;
}

function translation({ original, translator, via }: Quote, context: DataContext): JsonLdNode {
  if (original === undefined && translator === undefined && via?.relation !== 'translated') return {};
  const relay = via?.relation === 'translated' ? speakerData(viaSpeaker(via), context) : undefined;
  const { text, language, direction } = original ?? { text: '', language: 'und', direction: 'rtl' };
  return {
    translationOfWork: {
      '@type': 'Quotation',
      text: text === '' ? undefined : context.plainIn(text, direction),
      inLanguage: language === 'und' ? undefined : language,
    },
    translator: translator === undefined ? relay : { '@type': 'Person', name: context.plain(translator) },
  };
}
