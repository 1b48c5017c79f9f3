import type { Element, ElementContent } from 'hast';
import { findPlatform, platformOf } from '../quote/index.ts';
import type { ArchiveCopy, Quote } from '../quote/index.ts';
import type { CardContext } from './card-context.ts';
import { isAbsent } from './card-labels.ts';
import { element, fillSentence, isolate, joinPieces } from './card-nodes.ts';

/** Where it was said, in words: «على تويتر», «في بث تلفزيوني: «نشرة المساء»»; undefined when the link says it, or nobody knows. */
export function cardPlace(quote: Quote, context: CardContext): ElementContent[] | undefined {
  const { source } = quote;
  const { words } = context;
  const work = source.programme ?? source.title;
  const title =
    work === undefined
      ? undefined
      : fillSentence(words.workTitle, { title: element('cite', { className: ['quote__work'] }, work) });
  const where = placeWords(quote, context);
  if (where === undefined)
    return title === undefined ? undefined : fillSentence(words.inPlace, { place: title });
  return title === undefined ? where : fillSentence(words.workIn, { where, work: title });
}

function placeWords(
  { source, speaker, onDeleted, availability }: Quote,
  context: CardContext,
): ElementContent[] | undefined {
  const { words } = context;
  const platform = source.platform === undefined ? undefined : platformOf(source.platform);
  if (platform?.id === 'web' && source.url !== undefined) {
    if (source.platformName === undefined) return fillSentence(words.onSite, { host: host(source.url) });
    // «على موقع» and «على مدونة» alone name none; a site with a name of its own is named.
    if (findPlatform(source.platformName)?.id === 'web')
      return fillSentence(words.onPlatform, {
        platform: joinPieces([source.platformName, host(source.url)], ' '),
      });
  }
  const linked =
    platform?.social === true &&
    source.url !== undefined &&
    source.title === undefined &&
    source.programme === undefined;
  const kept = onDeleted === 'keep' || availability.at(-1)?.observed !== 'absent';
  if (linked && kept) return undefined;
  // «تلفزيون» after a channel's name says no more than the channel does.
  const kindOnly =
    platform?.outletOf !== undefined &&
    source.platformName !== undefined &&
    findPlatform(source.platformName)?.id === platform.id;
  if (source.platformName !== undefined && !kindOnly) {
    const spoken = platform !== undefined && !platform.social && platform.id !== 'web';
    return spoken
      ? fillSentence(words.inPlace, { place: source.platformName })
      : fillSentence(words.onPlatform, { platform: source.platformName });
  }
  // «قناة» says that it was broadcast, «صحيفة» that it was printed.
  if (platform?.outletOf !== undefined && platform.outletOf === speaker.type && speaker.noun !== undefined)
    return undefined;
  return platform === undefined ? undefined : fillSentence(platform.where[interfaceLanguage(context)], {});
}

/** Links to the original and to its archived copies, with their dates; a date without a link stands alone. */
export function cardLinks(quote: Quote, context: CardContext): ElementContent[] {
  const { source, archive, onDeleted } = quote;
  const { words } = context;
  const time =
    source.postedAt === undefined ? undefined : timeElement(source.postedAt.iso, context, 'dt-published');
  const gone = isAbsent(quote) && onDeleted !== 'keep';
  const original = source.url === undefined || gone ? time : originalLink(quote, source.url, time, context);
  // A copy would show the very words that the newsroom withdraws.
  const copies = gone && onDeleted === 'withdraw' ? [] : archive;
  return joinPieces([original, ...copies.map((copy) => archiveLink(copy, context))], words.labelSeparator);
}

function originalLink(quote: Quote, url: string, time: Element | undefined, context: CardContext): Element {
  const { source } = quote;
  const platform = platformOf(source.platform ?? 'web');
  const language = interfaceLanguage(context);
  const name =
    source.platformName !== undefined && platform.social ? source.platformName : platform.names[language][0];
  const label = fillSentence(platform.linkLabel[language], { platform: name });
  const content =
    time === undefined ? label : fillSentence(context.words.originalDated, { label, date: time });
  return element('a', { className: ['u-url'], href: url, rel: ['external', 'nofollow'] }, content);
}

function archiveLink(copy: ArchiveCopy, context: CardContext): Element {
  const { words } = context;
  const content =
    copy.at === undefined
      ? words.archiveCopy
      : fillSentence(words.archiveCopyDated, { date: timeElement(copy.at, context) });
  return element(
    'a',
    { className: ['quote__archive'], href: copy.url, rel: ['external', 'nofollow'] },
    content,
  );
}

/** A date for readers and machines, of an instant or of a bare day. */
export function timeElement(iso: string, { dayOf }: CardContext, className?: string): Element {
  return element(
    'time',
    { className: className === undefined ? undefined : [className], dateTime: iso },
    dayOf(iso),
  );
}

/** The language of the interface's words beside an article's. */
function interfaceLanguage({ language }: CardContext): 'ar' | 'en' {
  return /^ar(?:-|$)/u.test(language) ? 'ar' : 'en';
}

function host(url: string): Element {
  return isolate(new URL(url).hostname.replace(/^www\./, ''));
}
