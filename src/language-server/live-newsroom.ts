import { articleSource, loadNewsroom, toCatalogue, toLintHouse, toSourceChecker } from '../archive/index.ts';
import type { Newsroom } from '../archive/index.ts';
import { applyHouseRules, applyIgnores, lintMessages, readFile, toLintFile } from '../lint/index.ts';
import type { Source } from '../matter/index.ts';
import { sortMessages } from '../message/index.ts';
import type { Message } from '../message/index.ts';
import { addressesOf, articleBody, documentBody, toLinkResolver } from '../page/index.ts';
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
  const house = toLintHouse(newsroom, addressesOf(newsroom));
  const settle = (source: Source, messages: readonly Message[]): readonly Message[] => {
    const { file } = readFile(source, settings, records);
    const files = file === undefined ? [] : [toLintFile(file, settings, house)];
    const all = [...messages, ...files.flatMap(lintMessages)];
    // What is wrong with the list of rules itself is told at the settings alone.
    const own = applyHouseRules(all, settings.rules, settings.path).filter(
      ({ path }) => path === source.path,
    );
    return sortMessages(applyIgnores(own, files));
  };
  return {
    newsroom,
    check(source) {
      const checked = checkSource(source);
      if (checked === undefined) return undefined;
      const { document, messages } = checked;
      if (document === undefined) return settle(source, messages);
      const body =
        'quotes' in document ? articleBody(document, surroundings) : documentBody(document, surroundings);
      return settle(source, [...messages, ...body.messages]);
    },
  };
}
