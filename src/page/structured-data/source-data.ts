import type { ShownQuote } from '../../html/index.ts';
import { platformOf, type Quote, type SpeakerType, viaSpeaker, type WorkType } from '../../quote/index.ts';
import { type DataContext, listed, partUrl } from './data-context.ts';
import type { JsonLdNode } from './json-ld.ts';
import { speakerData } from './speaker-data.ts';

/** What the words of an outlet are taken from when nobody says where they stood. */
const outletWorks: Partial<Record<SpeakerType, WorkType>> = {
  channel: 'BroadcastEvent',
  radio: 'BroadcastEvent',
  newspaper: 'NewsArticle',
  agency: 'NewsArticle',
};

/** What the words are taken from, as it is named elsewhere; undefined when nothing is known of it. */
interface CitedWork {
  readonly type: WorkType;
  /** IRI: its address, or the page's entry of it. */
  readonly id: string;
}

/** Which work the words are taken from; at second hand it is the relay's. */
export function citedWork(
  { quote, sourceId }: Pick<ShownQuote, 'quote' | 'sourceId'>,
  context: DataContext,
): CitedWork | undefined {
  const { source, archive } = quote;
  const { url, platform, title, programme, postedAt } = source;
  const known = url ?? platform ?? title ?? programme ?? postedAt ?? archive[0];
  return known === undefined ? undefined : { type: workType(quote), id: url ?? partUrl(sourceId, context) };
}

/** What the words are taken from: a post, a broadcast, an article. Undefined when nothing is known of it. */
export function sourceData(
  shown: Pick<ShownQuote, 'quote' | 'sourceId'>,
  context: DataContext,
): JsonLdNode | undefined {
  const work = citedWork(shown, context);
  if (work === undefined) return undefined;
  const { type, id } = work;
  const { source, archive, via, speaker } = shown.quote;
  const { url, postedAt } = source;
  const name = source.programme ?? source.title;
  if (isEvent(type)) {
    return {
      '@type': type,
      '@id': id,
      url,
      name: context.plain(name ?? eventName(shown.quote, type, context)),
      startDate: postedAt?.iso,
    };
  }
  return {
    '@type': type,
    '@id': id,
    url,
    name: name === undefined ? undefined : context.plain(name),
    identifier: source.postId,
    datePublished: postedAt?.iso,
    author: speakerData(via === undefined ? speaker : viaSpeaker(via), context, source),
    archivedAt: listed(archive.map((copy) => copy.url)),
  };
}

// A broadcast without a title is known by its channel, a meeting by what it is.
function eventName({ source, via, speaker }: Quote, type: WorkType, { language }: DataContext): string {
  if (type === 'BroadcastEvent') return via?.name ?? speaker.name;
  const { names } = platformOf(source.platform ?? 'press-conference');
  return source.platformName ?? names[/^ar(?:-|$)/u.test(language) ? 'ar' : 'en'][0];
}

/** Events of schema.org are no works: they are broadcast or held, not published, and cannot be cited. */
export const isEvent = (type: WorkType): boolean => type === 'BroadcastEvent' || type === 'Event';

function workType({ source, speaker, via }: Quote): WorkType {
  const outlet = outletWorks[via === undefined ? speaker.type : viaSpeaker(via).type];
  // The site of a channel or a newspaper is that outlet's own.
  if (source.platform !== undefined && source.platform !== 'web') return platformOf(source.platform).work;
  return outlet ?? (source.url === undefined ? 'CreativeWork' : 'WebPage');
}
