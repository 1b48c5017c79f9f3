import type { Article, Person, Picture, Settings, StaticPage } from '../content/index.ts';
import type { Message, Place } from '../message/index.ts';
import { fold, nearest } from '../text/index.ts';
import { archiveMessage } from './archive-message.ts';
import { toFinder } from './article-source.ts';
import { tagKey } from './catalogue.ts';
import type { MediaFile } from './newsroom.ts';

type Media = ReadonlyMap<string, MediaFile>;

const pictureEnding = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** Whether a picture is there, and is one. */
export function checkPicture(picture: Picture | undefined, path: string, media: Media): readonly Message[] {
  if (picture === undefined) return [];
  const { src, place } = picture;
  const file = media.get(src);
  if (file !== undefined) {
    const isKnown =
      pictureEnding.test(src) && (file.width !== undefined || src.toLowerCase().endsWith('.svg'));
    return isKnown ? [] : [archiveMessage('archive/not-a-picture', path, { value: src }, { place })];
  }
  return [
    archiveMessage(
      'archive/missing-picture',
      path,
      { value: src },
      { place, expected: nearestMedia(src, media) },
    ),
  ];
}

function nearestMedia(src: string, media: Media): readonly string[] {
  const name = src.slice(src.lastIndexOf('/') + 1);
  const sameName = [...media.keys()].filter(
    (candidate) => candidate.slice(candidate.lastIndexOf('/') + 1) === name,
  );
  const found = sameName.length > 0 ? sameName.slice(0, 3) : nearest(src, media.keys(), fold);
  return found.map((candidate) => candidate.slice('/media/'.length));
}

/** Whether what articles, people and settings name is there: pictures, files, related articles, the corrections policy; and whether tags are spelled one way. */
export function checkReferences(
  articles: readonly Article[],
  people: readonly Person[],
  pages: readonly StaticPage[],
  settings: Settings,
  media: Media,
): readonly Message[] {
  const position = toFinder(articles);
  const find = (target: string): Article | undefined => articles[position(target) ?? -1];
  const targets = articles.flatMap(({ id, slug }) => [slug, id]);
  const usual = usualSpellings(articles);
  return [
    ...articles.flatMap((article) => [
      ...checkPicture(article.image, article.path, media),
      ...checkRelated(article, find, () => targets),
    ]),
    ...articles.flatMap((article) => checkTags(article, usual)),
    ...checkHouse(people, pages, settings, media),
  ];
}

/** The references of all that is not an article. */
export function checkHouse(
  people: readonly Person[],
  pages: readonly StaticPage[],
  settings: Settings,
  media: Media,
): readonly Message[] {
  return [
    ...people.flatMap(({ picture, path }) => checkPicture(picture, path, media)),
    ...checkSettings(settings, pages, media),
  ];
}

/** Whether the related articles that an author names are there; `targets` are names that may have been meant. */
export function checkRelated(
  article: Article,
  find: (target: string) => Pick<Article, 'path'> | undefined,
  targets: () => readonly string[],
): readonly Message[] {
  return article.related.flatMap((target, index): readonly Message[] => {
    const place = article.places.get(`related.${String(index)}`) ?? article.places.get('related');
    const found = find(target);
    if (found?.path === article.path)
      return [archiveMessage('archive/related-to-itself', article.path, { value: target }, { place })];
    if (found !== undefined) return [];
    return [
      archiveMessage(
        'archive/unknown-related',
        article.path,
        { value: target },
        { place, expected: nearest(target, targets(), fold) },
      ),
    ];
  });
}

/** The most frequent spelling of each tag, by `tagKey`; ties: the first. */
export function usualSpellings(articles: readonly Article[]): (key: string) => string | undefined {
  const uses = new Map<string, number>();
  for (const { tags } of articles) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return usualOf(uses);
}

/** The most frequent spelling of each tag, out of how often each spelling is used; ties: the one that was counted first. */
export function usualOf(uses: ReadonlyMap<string, number>): (key: string) => string | undefined {
  const usual = new Map<string, string>();
  for (const [tag, count] of uses) {
    const key = tagKey(tag);
    const best = usual.get(key);
    if (best === undefined || count > (uses.get(best) ?? 0)) usual.set(key, tag);
  }
  return (key) => usual.get(key);
}

/** Tags that say nothing, and tags that are spelled in another way than usual. */
export function checkTags(
  article: Article,
  usualOfKey: (key: string) => string | undefined,
): readonly Message[] {
  return article.tags.flatMap((tag, index): readonly Message[] => {
    const place: Place | undefined =
      article.places.get(`tags.${String(index)}`) ?? article.places.get('tags');
    const key = tagKey(tag);
    if (key === '') return [archiveMessage('archive/empty-tag', article.path, { value: tag }, { place })];
    const usual = usualOfKey(key);
    if (usual === undefined || usual === tag) return [];
    return [
      archiveMessage(
        'archive/tag-spelling',
        article.path,
        { value: tag, other: usual },
        { place, expected: [usual] },
      ),
    ];
  });
}

function checkSettings(settings: Settings, pages: readonly StaticPage[], media: Media): readonly Message[] {
  const { path, places, theme, correctionsPolicy } = settings;
  const messages: Message[] = [];
  for (const [field, src] of [
    ['theme.logo', theme.logo],
    ['theme.stylesheet', theme.stylesheet],
  ] as const) {
    if (src === undefined || media.has(src)) continue;
    messages.push(
      archiveMessage(
        'archive/missing-file',
        path,
        { value: src },
        { place: places.get(field), expected: nearestMedia(src, media) },
      ),
    );
  }
  if (correctionsPolicy !== undefined && !pages.some(({ slug }) => slug === correctionsPolicy)) {
    const expected = nearest(
      correctionsPolicy,
      pages.map(({ slug }) => slug),
      fold,
    );
    const place = places.get('corrections_policy');
    messages.push(
      archiveMessage('archive/unknown-policy', path, { value: correctionsPolicy }, { place, expected }),
    );
  }
  return messages;
}
