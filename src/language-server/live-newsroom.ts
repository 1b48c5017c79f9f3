import { articleSource, loadNewsroom, toCatalogue, toSourceChecker } from '../archive/index.ts';
import type { Newsroom } from '../archive/index.ts';
import type { Source } from '../matter/index.ts';
import { sortMessages } from '../message/index.ts';
import type { Message } from '../message/index.ts';
import { articleBody, documentBody, toLinkResolver } from '../page/index.ts';
import type { BodySurroundings } from '../page/index.ts';

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
  const { articles, settings, records, media } = newsroom;
  const resolveLink = toLinkResolver(toCatalogue(articleSource(articles), settings.zone));
  const surroundings: BodySurroundings = { settings, records, media, sourceLines: false, resolveLink };
  const checkSource = toSourceChecker(newsroom);
  return {
    newsroom,
    check(source) {
      const checked = checkSource(source);
      if (checked === undefined) return undefined;
      const { document, messages } = checked;
      if (document === undefined) return sortMessages(messages);
      const body =
        'quotes' in document ? articleBody(document, surroundings) : documentBody(document, surroundings);
      return sortMessages([...messages, ...body.messages]);
    },
  };
}
