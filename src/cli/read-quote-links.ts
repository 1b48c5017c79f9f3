import { postKey, toQuoteDraft } from '../draft/index.ts';
import type { QuoteDraft, QuoteRequest } from '../draft/index.ts';
import { commandWords } from '../locale/index.ts';
import type { Surroundings } from './surroundings.ts';

/** The drafts of links, in their order; each link that is refused is reported with its reason on the standard error, and counted; what is doubtful in one that is taken is reported too. */
export function readQuoteLinks(
  urls: readonly string[],
  request: QuoteRequest,
  { language, report }: Pick<Surroundings, 'language' | 'report'>,
): { readonly drafts: readonly QuoteDraft[]; readonly refused: number } {
  const drafts: QuoteDraft[] = [];
  let refused = 0;
  for (const url of [...new Set(urls)]) {
    const result = toQuoteDraft(url, request);
    const tell = (rule: string, sentence: string): void => report(`${url} ${rule} \u2068${sentence}\u2069`);
    if ('draft' in result) {
      for (const { rule, text } of result.doubts) tell(rule, commandWords[language].warned(text[language]));
      // Two links to one post, as from a phone and from a desk, are one quote.
      if (!drafts.some((known) => postKey(known) === postKey(result.draft))) drafts.push(result.draft);
    } else {
      refused += 1;
      tell(result.problem.rule, result.problem.text[language]);
    }
  }
  return { drafts, refused };
}
