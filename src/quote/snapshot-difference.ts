/** Where a card's words leave the words that were captured. */
export interface SnapshotDifference {
  /** The card's words from the word with the first character that differs, at most 30 characters of them. */
  readonly found: string;
  /** What the capture has there, likewise. */
  readonly expected: string;
}

const shownMax = 30;
const omission = /\[ ?(?:…|\.{3}) ?\]/u;
const insertion = /\[[^[\]]*\]/gu;

/** The first place where the words of a card are not those of its snapshot, after NFC, spaces and bidi controls are levelled; `[…]` may stand for words left out, and `[words]` for words put in. Undefined when they agree. */
export function snapshotDifference(words: string, snapshot: string): SnapshotDifference | undefined {
  const whole = level(snapshot);
  const parts = level(words)
    .split(omission)
    .map((part) => level(part.replace(insertion, '')));
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const at = index === 0 ? 0 : whole.indexOf(part, from);
    if (at !== -1 && whole.startsWith(part, at)) {
      from = at + part.length;
      continue;
    }
    const base = at === -1 ? bestStart(part, whole, from) : at;
    const length = wordStart(part, whole.slice(base));
    return show(part.slice(length), whole.slice(base + length));
  }
  const rest = whole.slice(from).trim();
  return rest === '' || parts.at(-1) === '' ? undefined : show('', rest);
}

function level(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
}

// Where most of the part fits, so that the report points at the slip and not at the part's beginning.
function bestStart(part: string, whole: string, from: number): number {
  const opening = part.slice(0, 12);
  const at = whole.indexOf(opening, from);
  return at === -1 ? from : at;
}

// The beginning of the word in which two texts part; where one is over, the place itself.
function wordStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length === a.length || length === b.length ? length : a.lastIndexOf(' ', length - 1) + 1;
}

function show(found: string, expected: string): SnapshotDifference {
  return { found: found.slice(0, shownMax), expected: expected.slice(0, shownMax) };
}
