import type { PlainValue } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import { emptyReason, problemsAcross, toQuote } from '../quote/index.ts';
import type { FieldProblem, Quote, QuoteContext } from '../quote/index.ts';
import type { Desk } from './desk.ts';
import { isMisspelt, placeOf, report } from './desk.ts';
import { readCaptures } from './read-captures.ts';
import type { CaptureClaim } from './read-captures.ts';

/** A problem of a quote's record as a message, at the field's place; `prefix` is the record's own path in the file. */
export function toQuoteMessage(
  desk: Pick<Desk, 'path' | 'plain'>,
  problem: FieldProblem,
  prefix: string,
): Message {
  const { field, ...rest } = problem;
  const path = [...(prefix === '' ? [] : [prefix]), ...field].join('.');
  const place = (field.length === 0 ? desk.plain.keyPlaces.get(prefix) : undefined) ?? placeOf(desk, path);
  return { ...rest, path: desk.path, place };
}

/** The id that an article’s first quote has where its author has no better idea. */
const firstId = 'ق1';

/** The quotes of an article, by the ids that its author gave them, and the captures that they name; quotes that cannot be read are reported and left out. */
export function readQuotes(
  desk: Desk,
  written: PlainValue | undefined,
  context: QuoteContext,
): { readonly quotes: ReadonlyMap<string, Quote>; readonly captures: readonly CaptureClaim[] } {
  const quotes = new Map<string, Quote>();
  const captures: CaptureClaim[] = [];
  if (written === undefined) return { quotes, captures };
  if (typeof written === 'string' || Array.isArray(written)) {
    report(desk, 'content/expected-fields', 'quotes', {
      name: { ar: 'اقتباسات', en: 'quotes' },
      ...(typeof written === 'string' ? {} : { other: firstId }),
    });
    return { quotes, captures };
  }
  for (const [id, entry] of Object.entries(written)) {
    const { quote, problems } = toQuote(id, entry, context);
    // Which of two is cited by their one id, nobody knows: the body is held to neither.
    if (quote !== undefined && !desk.plain.twice.has(`quotes.${id}`)) quotes.set(id, quote);
    for (const problem of problems) {
      const isTold = problem.rule === 'quote/no-speaker' && isMisspelt(desk, `quotes.${id}.by`, problem);
      if (!isTold) desk.messages.push(toQuoteMessage(desk, problem, `quotes.${id}`));
    }
    const isEmpty =
      typeof entry === 'object' && !('no_link' in entry) && desk.plain.keyPlaces.has(`quotes.${id}.no_link`);
    if (isEmpty) desk.messages.push(toQuoteMessage(desk, emptyReason(), `quotes.${id}`));
    captures.push(...readCaptures(desk, entry, `quotes.${id}`));
  }
  for (const { id, problem } of problemsAcross(quotes.values())) {
    desk.messages.push(toQuoteMessage(desk, problem, `quotes.${id}`));
  }
  return { quotes, captures };
}
