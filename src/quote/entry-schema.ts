import * as z from 'zod';

// Whatever a parser makes of a scalar, an author means its letters; a key without a value is as good as none.
const word = z.preprocess(
  (value) => (['number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : (value ?? undefined)),
  z.string().optional(),
);

function words<Key extends string>(...keys: readonly Key[]): Record<Key, typeof word> {
  return Object.fromEntries(keys.map((key) => [key, word])) as Record<Key, typeof word>;
}

/** A value that may be written as a bare word is read as a map with that word under one key. */
function mapOr<Key extends string>(bareKey: Key, ...keys: readonly Key[]) {
  return z.preprocess(
    (value) =>
      value === undefined || value === null || value === ''
        ? {}
        : typeof value === 'object'
          ? value
          : { [bareKey]: value },
    z.strictObject(words(bareKey, ...keys)),
  );
}

/** One value or a list of them. */
function listOf<Schema extends z.ZodType>(one: Schema) {
  return z.preprocess(
    (value) =>
      value === undefined || value === null || value === ''
        ? []
        : Array.isArray(value)
          ? (value as unknown[])
          : [value],
    z.array(one),
  );
}

/** A quote's record, short or whole or both mixed, under canonical keys with every scalar as text. */
export const entrySchema = z.strictObject({
  ...words(
    'id',
    'by',
    'url',
    'kind',
    'via_relation',
    'platform',
    'handle',
    'post_id',
    'posted',
    'role',
    'honorific',
    'type',
    'anonymous',
    'reason',
  ),
  ...words(
    'text',
    'text_sha256',
    'language',
    'original',
    'original_language',
    'translator',
    'absent_on',
    'checked',
    'no_link',
    'title',
    'programme',
    'on_deleted',
  ),
  speaker: mapOr('written', 'name', 'type', 'noun', 'honorific', 'role', 'anonymous', 'reason'),
  via: mapOr('name', 'relation'),
  source: mapOr(
    'written',
    'platform',
    'url',
    'handle',
    'account_id',
    'post_id',
    'posted_at',
    'posted_at_basis',
    'title',
    'programme',
  ),
  translation: mapOr('text', 'language', 'by'),
  status: mapOr('value', 'by', 'at', 'note'),
  archive: listOf(mapOr('url', 'at')),
  capture: listOf(mapOr('file', 'at', 'by', 'sha256', 'screenshot', 'screenshot_sha256', 'http')),
  availability: listOf(mapOr('observed', 'at')),
  history: listOf(mapOr('change', 'at', 'by')),
  anchor: mapOr('exact', 'prefix', 'suffix'),
  risk: listOf(word),
});

/** A record whose shape is right; what is empty is absent. */
export type Entry = z.infer<typeof entrySchema>;
