import { quoteKeys, platformOf } from '../quote/index.ts';
import { keyName } from './key-name.ts';
import type { KeyLanguage } from './key-name.ts';
import { lacksHandle, lacksTime } from './quote-draft.ts';
import type { QuoteDraft } from './quote-draft.ts';
import { toScalar } from './to-scalar.ts';

/** How the lines of an entry begin. */
export interface EntryShape {
  readonly keys: KeyLanguage;
  /** Spaces before the quote's id. */
  readonly outer: string;
  /** Spaces before each of its fields. */
  readonly inner: string;
}

/** The shape of the authors' guide: two spaces, then four. */
export const guideShape = (keys: KeyLanguage): EntryShape => ({ keys, outer: '  ', inner: '    ' });

/** What stands for the name in the line of attribution until the author writes it. */
const placeholder = { ar: 'الاسم', en: 'Name' };

/** The entry of one quote in the front matter, line by line; fields that the author must still write are there and empty. */
export function entryLines(
  id: string,
  draft: QuoteDraft,
  { keys, outer, inner }: EntryShape,
): readonly string[] {
  const key = (name: string): string => keyName(quoteKeys, name, keys);
  const { names } = platformOf(draft.platform);
  const fields: readonly (readonly [string, string | undefined, boolean?])[] = [
    ['by', draft.by, true],
    ['url', draft.url],
    ['platform', draft.platform === 'web' ? undefined : keys === 'ar' ? names.ar[0] : names.en[0]],
    ['handle', draft.handle, lacksHandle(draft)],
    ['post_id', draft.postId],
    ['posted', draft.posted, lacksTime(draft)],
    ['archive', draft.archive, draft.lacksArchive === true],
  ];
  return [
    `${outer}${id}:`,
    ...fields.flatMap(([name, value, isAsked = false]) => {
      if (value === undefined) return isAsked ? [`${inner}${key(name)}:`] : [];
      return [`${inner}${key(name)}: ${name === 'posted' ? value : toScalar(value)}`];
    }),
  ];
}

/** The blockquote of one quote, to be filled: a line for the words, and the line of attribution. */
export function blockLines(id: string, draft: QuoteDraft, keys: KeyLanguage): readonly string[] {
  const { names } = platformOf(draft.platform);
  const name = draft.by ?? placeholder[keys];
  const where = draft.platform === 'web' ? '' : keys === 'ar' ? `، ${names.ar[0]}` : `, ${names.en[0]}`;
  return ['> ', '>', `> — [${name.replace(/[[\]]/g, '')}][${id}]${where}`];
}
