import type { Article } from '../content/index.ts';
import { toCivilTime } from '../locale/index.ts';
import { foldSlug, toSlug } from '../text/index.ts';

/** Articles by some key, each list in the order in which they were given. */
export type ArticleIndex = ReadonlyMap<string, readonly Article[]>;

function indexBy(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly string[],
): ArticleIndex {
  const index = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of new Set(keysOf(article))) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [article]);
      else list.push(article);
    }
  }
  return index;
}

/** Articles by section slug. */
export function articlesBySection(articles: readonly Article[]): ArticleIndex {
  return indexBy(articles, (article) => [article.section]);
}

/** The key under which all spellings of a tag meet; empty for a tag without letters and digits. */
export function tagKey(tag: string): string {
  return foldSlug(toSlug(tag));
}

/** Articles by `tagKey`. */
export function articlesByTag(articles: readonly Article[]): ArticleIndex {
  return indexBy(articles, (article) => article.tags.map(tagKey).filter((key) => key !== ''));
}

/** Articles by the id of each of their authors. */
export function articlesByPerson(articles: readonly Article[]): ArticleIndex {
  return indexBy(articles, (article) => article.authors);
}

/** Articles by the month of their publication in a zone (IANA), as `YYYY-MM`; those without a date are left out. */
export function articlesByMonth(articles: readonly Article[], zone: string): ArticleIndex {
  return indexBy(articles, ({ published }) => {
    if (published === undefined) return [];
    const { year, month } = toCivilTime(published, zone);
    return [`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`];
  });
}

/** Finds an article by its id, slug, alias or site path; the exact name wins over one that differs in hamzas and marks. */
export function toArticleFinder(articles: readonly Article[]): (target: string) => Article | undefined {
  const exact = new Map<string, Article>();
  const folded = new Map<string, Article>();
  for (const article of articles) {
    for (const name of [article.id, article.slug, `/a/${article.id}/${article.slug}/`, ...article.aliases]) {
      if (!exact.has(name)) exact.set(name, article);
    }
    for (const name of [article.slug, ...article.aliases]) {
      const key = foldSlug(toSlug(name));
      if (key !== '' && !folded.has(key)) folded.set(key, article);
    }
  }
  return (target) => {
    const name = target.trim().normalize('NFC');
    const bare = name.replace(/^\/(?:a\/[a-z0-9]+\/)?|\/$/gu, '');
    return exact.get(name) ?? exact.get(bare) ?? exact.get(`/${bare}/`) ?? folded.get(foldSlug(toSlug(bare)));
  };
}

/** The one article that a name means, as `toArticleFinder`; for many names make a finder once. */
export function findArticle(articles: readonly Article[], target: string): Article | undefined {
  return toArticleFinder(articles)(target);
}
