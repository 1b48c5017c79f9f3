import * as z from 'zod';

// Whatever a parser makes of a scalar, an author means its letters; a key without a value is as good as none.
const word = z.preprocess(
  (value) => (['number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : (value ?? undefined)),
  z.string().optional(),
);

/** The fields of a record that are words. */
export const wordKeys = [
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
] as const;

/** The fields that hold fields of their own; a bare word is the first of them. */
export const mapKeys = {
  speaker: ['written', 'name', 'type', 'noun', 'honorific', 'role', 'anonymous', 'reason'],
  via: ['name', 'relation'],
  source: [
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
  ],
  translation: ['text', 'language', 'by'],
  status: ['value', 'by', 'at', 'note'],
  anchor: ['exact', 'prefix', 'suffix'],
} as const;

/** The fields that hold one or more of such. */
export const listKeys = {
  archive: ['url', 'at'],
  capture: ['file', 'at', 'by', 'sha256', 'screenshot', 'screenshot_sha256', 'http'],
  availability: ['observed', 'at'],
  history: ['change', 'at', 'by'],
} as const;

/** The field that holds one word or more. */
export const wordListKey = 'risk';

function words<Key extends string>(keys: readonly Key[]): Record<Key, typeof word> {
  return Object.fromEntries(keys.map((key) => [key, word])) as Record<Key, typeof word>;
}

/** A value that may be written as a bare word is read as a map with that word under one key. */
function mapOr<Key extends string>(keys: readonly [Key, ...Key[]]) {
  const [bareKey] = keys;
  return z.preprocess(
    (value) =>
      value === undefined || value === null || value === ''
        ? {}
        : typeof value === 'object'
          ? value
          : { [bareKey]: value },
    z.strictObject(words(keys)),
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
  ...words(wordKeys),
  speaker: mapOr(mapKeys.speaker),
  via: mapOr(mapKeys.via),
  source: mapOr(mapKeys.source),
  translation: mapOr(mapKeys.translation),
  status: mapOr(mapKeys.status),
  archive: listOf(mapOr(listKeys.archive)),
  capture: listOf(mapOr(listKeys.capture)),
  availability: listOf(mapOr(listKeys.availability)),
  history: listOf(mapOr(listKeys.history)),
  anchor: mapOr(mapKeys.anchor),
  [wordListKey]: listOf(word),
});

/** A record whose shape is right; what is empty is absent. */
export type Entry = z.infer<typeof entrySchema>;
