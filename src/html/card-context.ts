import type { Settings } from '../content/index.ts';
import { cardWordsFor } from '../locale/index.ts';
import type { CardWords } from '../locale/index.ts';
import type { Direction } from '../text/index.ts';

/** What every card of one body shares. */
export interface CardContext {
  /** BCP 47, of the article. */
  readonly language: string;
  readonly direction: Direction;
  readonly settings: Settings;
  readonly words: CardWords;
  /** The safe, unique part of a quote's anchors, by the quote's id. */
  readonly anchorOf: (quoteId: string) => string;
}

/** The context of a body's cards; anchors are given out as ids are first asked for, so ask in the order of the body. */
export function toCardContext(body: {
  readonly language: string;
  readonly direction: Direction;
  readonly settings: Settings;
}): CardContext {
  const { language, direction, settings } = body;
  return {
    language,
    direction,
    settings,
    words: cardWordsFor(language, settings.words),
    anchorOf: toAnchors(),
  };
}

// Ids of authors may hold anything; ids of HTML and fragments of addresses should not.
function toAnchors(): (quoteId: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (quoteId) => {
    const known = given.get(quoteId);
    if (known !== undefined) return known;
    const safe =
      quoteId
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}_-]+/gu, '-')
        .replace(/^-+|-+$/gu, '') || 'q';
    let anchor = safe;
    for (let count = 2; taken.has(anchor); count += 1) anchor = `${safe}-${String(count)}`;
    taken.add(anchor);
    given.set(quoteId, anchor);
    return anchor;
  };
}
