/** What of a file's bytes is UTF-8 and what is not. */
export interface Utf8Faults {
  /** Offset of the first byte that no UTF-8 text has there; undefined when there is none. */
  readonly first: number | undefined;
  /** How many such bytes there are. */
  readonly bad: number;
  /** How many characters beyond ASCII are written as UTF-8 writes them, right after another such: one alone may be two letters of another encoding. */
  readonly sound: number;
  /** Whether Arabic words, or signs of their sentences, are among them: what no text in an encoding of one byte a letter has by chance. */
  readonly hasWords: boolean;
}

/** Looks for bytes that are not UTF-8 (RFC 3629, § 4). */
export function findUtf8Faults(bytes: Uint8Array): Utf8Faults {
  let first: number | undefined;
  let bad = 0;
  let sound = 0;
  let at = 0;
  let isAfterSound = false;
  let isAfterArabic = false;
  let hasWords = false;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      first ??= at;
      bad += 1;
    } else if (length > 1 && isAfterSound) sound += 1;
    isAfterSound = length > 1;
    const lead = bytes[at] ?? 0;
    // U+0600 to U+06FF twice, a sign such as “ or –, or an Arabic presentation form.
    const isArabic = length === 2 && lead >= 0xd8 && lead <= 0xdb;
    if (isArabic && isAfterArabic) hasWords = true;
    if (length === 3 && lead === 0xe2 && bytes[at + 1] === 0x80) hasWords = true;
    if (length === 3 && lead === 0xef && (bytes[at + 1] ?? 0) >= 0xad) hasWords = true;
    isAfterArabic = isArabic;
    at += Math.max(length, 1);
  }
  return { first, bad, sound, hasWords };
}

/** The bytes of the character that begins at an offset; 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lengthOfLead(lead);
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  for (let next = at + 1; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function lengthOfLead(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}
