import type { Settings } from '../content/index.ts';
import { cardWordsFor, formatDate } from '../locale/index.ts';
import type { CardWords, DateSettings } from '../locale/index.ts';
import type { Direction } from '../text/index.ts';

/** What every card of one body shares. */
export interface CardContext {
  /** BCP 47, of the article. */
  readonly language: string;
  readonly direction: Direction;
  readonly settings: Settings;
  readonly words: CardWords;
  /** The day of an instant, or a bare day, which is the same everywhere, in words: a card says it, and the list of sources again. */
  readonly dayOf: (iso: string) => string;
  /** The safe, unique part of a quote's anchors, by the quote's id. */
  readonly anchorOf: (quoteId: string) => string;
}

/** The context of a body's cards; anchors are given out as ids are first asked for, so ask in the order of the body. `takenIds`: the ids that stand on the page already. */
export function toCardContext(
  body: { readonly language: string; readonly direction: Direction; readonly settings: Settings },
  takenIds: ReadonlySet<string> = new Set(),
): CardContext {
  const { language, direction, settings } = body;
  const words = cardWordsFor(language, settings.words);
  const dayOf = toDays({ ...settings, language });
  return { language, direction, settings, words, dayOf, anchorOf: toAnchors(takenIds) };
}

function toDays(ofInstants: DateSettings): (iso: string) => string {
  const ofDays: DateSettings = { ...ofInstants, zone: 'UTC' };
  const told = new Map<string, string>();
  return (iso) => {
    const known = told.get(iso);
    if (known !== undefined) return known;
    const day = /^\d{4}-\d{2}-\d{2}$/.test(iso)
      ? formatDate(`${iso}T00:00:00Z`, ofDays, { style: 'day' })
      : formatDate(iso, ofInstants, { style: 'day' });
    told.set(iso, day);
    return day;
  };
}

// Ids of authors may hold anything; ids of HTML and fragments of addresses should not.
function toAnchors(takenIds: ReadonlySet<string>): (quoteId: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  const isTaken = (anchor: string): boolean =>
    taken.has(anchor) || takenIds.has(`quote-${anchor}`) || takenIds.has(`source-${anchor}`);
  return (quoteId) => {
    const known = given.get(quoteId);
    if (known !== undefined) return known;
    const safe =
      quoteId
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}_-]+/gu, '-')
        .replace(/^-+|-+$/gu, '') || 'q';
    let anchor = safe;
    for (let count = 2; isTaken(anchor); count += 1) anchor = `${safe}-${String(count)}`;
    taken.add(anchor);
    given.set(quoteId, anchor);
    return anchor;
  };
}
