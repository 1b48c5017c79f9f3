import type { ShownQuote } from '../../html/index.ts';
import { type DataContext, partUrl } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';
import { newsroomId } from './newsroom-data.ts';
import { sourceData } from './source-data.ts';
import { speakerData } from './speaker-data.ts';

/** What somebody is said to have said in words of ours, as a `Claim` that the newsroom interprets. It is never a `ClaimReview`: to relay is not to review. */
export function claimData(shown: ShownQuote, context: DataContext): JsonLdNode {
  const { quote, id, text, language } = shown;
  const { speaker, via, source } = quote;
  return {
    '@type': 'Claim',
    '@id': id === undefined ? undefined : partUrl(id, context),
    text: text === undefined ? undefined : context.plain(text),
    inLanguage: language,
    author: speakerData(speaker, context, via === undefined ? source : {}),
    claimInterpreter: { '@id': newsroomId(context.settings) },
    appearance: sourceData(shown, context),
  };
}
