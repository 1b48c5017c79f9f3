import { articleKeys } from '../content/index.ts';
import { keyName } from './key-name.ts';
import type { KeyLanguage } from './key-name.ts';
import { blockLines, entryLines, guideShape } from './print-quote.ts';
import type { QuoteDraft } from './quote-draft.ts';
import { toIdSource } from './quote-id.ts';

/** Quotes to be pasted by hand: the entries under their key, a blank line, and the blockquotes. */
export function printQuotes(drafts: readonly QuoteDraft[], keys: KeyLanguage): string {
  const nextId = toIdSource([], keys);
  const named = drafts.map((draft) => ({ id: nextId(), draft }));
  const shape = guideShape(keys);
  return [
    `${keyName(articleKeys, 'quotes', keys)}:`,
    ...named.flatMap(({ id, draft }) => entryLines(id, draft, shape)),
    ...named.flatMap(({ id, draft }) => ['', ...blockLines(id, draft, keys)]),
  ].join('\n');
}
