import type { MediaFile, Newsroom } from '../archive/index.ts';
import type { Page, Teaser } from '../page/index.ts';

/** The media that the pages of one build show, sorted by address: a picture of an article that is not public must not be public either. */
export function usedMedia(newsroom: Newsroom, pages: readonly Page[]): readonly MediaFile[] {
  const { theme } = newsroom.settings;
  const sources = new Set(pages.flatMap(pageMedia));
  for (const source of [theme.logo, theme.stylesheet]) if (source !== undefined) sources.add(source);
  return [...newsroom.media.values()]
    .filter(({ src }) => sources.has(src) || src.startsWith('/media/fonts/'))
    .sort((a, b) => (a.src < b.src ? -1 : 1));
}

function pageMedia(page: Page): readonly string[] {
  switch (page.layout) {
    case 'article':
      return [
        ...(page.picture === undefined ? [] : [page.picture.src]),
        ...page.body.media.map(({ src }) => src),
        ...teaserMedia(page.related),
      ];
    case 'home':
      return teaserMedia([
        ...(page.lead === undefined ? [] : [page.lead]),
        ...page.secondary,
        ...page.blocks.flatMap(({ teasers }) => teasers),
        ...page.newest,
      ]);
    case 'section':
    case 'tag':
    case 'person':
    case 'month': {
      const { person } = page;
      const portrait = person?.picture === undefined ? [] : [person.picture.src];
      return [...portrait, ...(person?.body.media ?? []).map(({ src }) => src), ...teaserMedia(page.teasers)];
    }
    case 'static':
      return page.body.media.map(({ src }) => src);
    case 'not-found':
      return teaserMedia(page.newest);
    case 'plain':
      return [];
  }
}

function teaserMedia(teasers: readonly Teaser[]): readonly string[] {
  return teasers.flatMap(({ picture }) => (picture === undefined ? [] : [picture.src]));
}
