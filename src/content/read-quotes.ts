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
  const { field, rule, severity, text, found, expected } = problem;
  const path = [...(prefix === '' ? [] : [prefix]), ...field].join('.');
  const place = (field.length === 0 ? desk.plain.keyPlaces.get(prefix) : undefined) ?? placeOf(desk, path);
  return {
    rule,
    severity,
    path: desk.path,
    place,
    text,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** The quote of one record, whose problems become messages: what is missing because its key is misspelt is told once, as a misspelt key. */
export function readRecord(
  desk: Desk,
  id: string,
  entry: unknown,
  context: QuoteContext,
  prefix: string,
): Quote | undefined {
  const root = prefix === '' ? '' : `${prefix}.`;
  // By the field that was meant, wherever it stands: `archive.url` of `quotes.q1.archive.0.url`.
  const misspelt = new Map(
    [...desk.plain.misspelt.keys()]
      .filter((path) => path.startsWith(root))
      .map((path) => [path.slice(root.length).replace(/\.\d+(?=\.|$)/g, ''), path]),
  );
  const { quote, problems } = toQuote(id, entry, {
    ...context,
    ...(misspelt.size === 0 ? {} : { misspelt: [...misspelt.keys()] }),
  });
  for (const problem of problems) {
    const meant = problem.missing?.flatMap((field) => misspelt.get(field) ?? []) ?? [];
    if (!meant.some((path) => isMisspelt(desk, path, problem)))
      desk.messages.push(toQuoteMessage(desk, problem, prefix));
  }
  return quote;
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
    const quote = readRecord(desk, id, entry, context, `quotes.${id}`);
    // Which of two is cited by their one id, nobody knows: the body is held to neither.
    if (quote !== undefined && !desk.plain.twice.has(`quotes.${id}`)) quotes.set(id, quote);
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
