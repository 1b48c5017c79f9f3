import { articleSource, loadNewsroom, toCatalogue, toSourceChecker } from '../archive/index.ts';
import type { Newsroom } from '../archive/index.ts';
import { findInArticle, findInDocument, toSurroundings } from '../check/index.ts';
import { settleMessages } from '../lint/index.ts';
import type { Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';

/** A newsroom as it lies on the disk, against which files that are not saved yet are checked. */
export interface LiveNewsroom {
  readonly newsroom: Newsroom;
  /** What an author must know of a text that stands at a path; undefined for a path that is none of a newsroom's. */
  readonly check: (source: Source) => readonly Message[] | undefined;
}

/** Reads a newsroom with its drafts; undefined when its settings cannot be read. Throws UsageError when the folder is no newsroom. */
export async function loadLiveNewsroom(root: string, now: string): Promise<LiveNewsroom | undefined> {
  const { newsroom } = await loadNewsroom(root, { now, drafts: true });
  if (newsroom === undefined) return undefined;
  const { articles, hidden, settings, now: clock } = newsroom;
  const surroundings = toSurroundings(newsroom, toCatalogue(articleSource(articles, hidden), settings.zone));
  const checkSource = toSourceChecker(newsroom);
  return {
    newsroom,
    check(source) {
      const checked = checkSource(source);
      if (checked === undefined) return undefined;
      const { document, messages } = checked;
      const { messages: found, ignores } =
        document !== undefined && 'quotes' in document
          ? findInArticle(document, source.text, surroundings, clock)
          : findInDocument(source, document, surroundings);
      // What is wrong with the list of rules itself is told at the settings alone.
      return settleMessages([...messages, ...found], settings, new Map([[source.path, ignores]])).filter(
        ({ path }) => path === source.path,
      );
    },
  };
}
