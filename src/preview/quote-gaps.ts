import type { ArticlePage } from '../page/index.ts';
import type { QuoteGap } from '../locale/index.ts';

type Quote = ArticlePage['body']['quotes'][number];

/** Where a quote was said aloud or on paper, so that no link can be asked for. */
const unlinkedPlatforms: ReadonlySet<string> = new Set([
  'agency',
  'interview',
  'newspaper',
  'press-conference',
  'radio',
  'statement',
  'tv',
]);

/** What an editor may want to ask the reporter of a quote, before it is published. */
export function quoteGaps(quote: Quote): readonly QuoteGap[] {
  const { source, speaker, status } = quote;
  const online = source.platform !== undefined && !unlinkedPlatforms.has(source.platform);
  const absent = quote.availability.some(({ observed }) => observed === 'absent');
  const kept = quote.archive.length > 0 || quote.captured;
  const gaps: readonly (readonly [QuoteGap, boolean])[] = [
    ['no-platform', source.platform === undefined && source.platformName === undefined],
    ['no-link', online && source.url === undefined && quote.noLink === undefined],
    ['absent-unarchived', absent && !kept],
    ['no-archive', online && source.url !== undefined && !absent && !kept],
    ['no-time', online && source.postedAt === undefined],
    ['anonymous-unexplained', speaker.anonymous && speaker.reason === undefined],
    ['original-missing', quote.via?.relation === 'translated' && quote.original === undefined],
    ['unverified', status?.value === 'unverified'],
    ['disputed', status?.value === 'disputed' || status?.value === 'retracted'],
  ];
  return gaps.flatMap(([gap, holds]) => (holds ? [gap] : []));
}
