import type { Quote } from './quote.ts';

const wayToOriginal = ['url', 'handle', 'profileUrl', 'accountId', 'postId'] as const;

/** A quote without what its newsroom shows no longer once the original is absent: the way to it and its account, and for `withdraw` its words and copies too. */
export function publicQuote(quote: Quote): Quote {
  const absent = quote.availability.at(-1)?.observed === 'absent';
  if (!absent || quote.onDeleted === 'keep') return quote;
  const source = without(quote.source, wayToOriginal);
  if (quote.onDeleted === 'keep-text') return { ...quote, source };
  return { ...without(quote, ['text', 'original']), source, archive: [] };
}

function without<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  keys: readonly Key[],
): Omit<Thing, Key> {
  const kept = Object.entries(thing).filter(([key]) => !keys.includes(key as Key));
  return Object.fromEntries(kept) as Omit<Thing, Key>;
}
