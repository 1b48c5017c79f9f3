import type { Article, Person, StaticPage } from '../content/index.ts';
import type { Message, Place } from '../message/index.ts';
import { foldSlug } from '../text/index.ts';
import { archiveMessage } from './archive-message.ts';
import type { ArchiveRule } from './archive-problems.ts';

/** First parts of addresses that the site's own pages and files use. */
const reservedSlugs = new Set([
  'a',
  'archive',
  'assets',
  'media',
  'people',
  'sections',
  'tags',
  'page',
  '404',
  'feed',
  'sitemap',
]);

/** Addresses of the site's own pages and files, which no old address may take: pages of months and days by their numbers, since old archives had addresses of their own. */
export const reservedAddress =
  /^\/(?:$|(?:assets|media|sections|tags|people|page|404|feed|sitemaps?|robots)(?:[./]|$)|archive\/?(?:$|\d{4}\/?(?:$|\d{2}\/?(?:$|\d{2}\/?(?:$|\d+\/?$)))))/i;

/** What two paths share that are one on a disk which folds case or normalises, as old addresses may be: `/News/` and `/news/`. */
export const pathKey = (path: string): string => path.normalize('NFC').toLowerCase();

interface Claim {
  readonly key: string;
  readonly value: string;
  readonly path: string;
  readonly place: Place | undefined;
}

/** A message at each of the places that claim what another already has; `other` is empty where that is the same file. */
function clashes(rule: ArchiveRule, claims: readonly Claim[]): readonly Message[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const same = byKey.get(claim.key);
    if (same === undefined) byKey.set(claim.key, [claim]);
    else same.push(claim);
  }
  return [...byKey.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.flatMap((claim, index) => {
        const other = same.find(({ path }) => path !== claim.path)?.path ?? '';
        // Within one file what comes first may stay.
        if (other === '' && index === 0) return [];
        return archiveMessage(rule, claim.path, { value: claim.value, other }, { place: claim.place });
      }),
    );
}

/** Whether every address of the site belongs to one page only: ids, slugs, old addresses, people and pages. */
export function checkAddresses(
  articles: readonly Article[],
  people: readonly Person[],
  pages: readonly StaticPage[],
): readonly Message[] {
  const ids = articles.map(({ id, path, places }) => ({
    key: id,
    value: id,
    path,
    place: places.get('id') ?? places.get('title'),
  }));
  const slugs = articles.map(({ slug, path, places }) => ({
    key: foldSlug(slug),
    value: slug,
    path,
    place: places.get('slug') ?? places.get('title'),
  }));
  const own = articles.map(({ id, slug, path, places }) => ({
    key: `/a/${id}/${slug}/`,
    value: `/a/${id}/${slug}/`,
    path,
    place: places.get('slug'),
  }));
  const old = articles.flatMap(({ aliases, id, path, places }) =>
    aliases.map((alias, index) => {
      const address = alias.startsWith('/') ? alias : `/a/${id}/${alias}/`;
      return {
        key: pathKey(address),
        value: alias,
        path,
        place: places.get(`aliases.${String(index)}`) ?? places.get('aliases'),
      };
    }),
  );
  const toClaim = ({ slug, path, places }: Person | StaticPage): Claim => ({
    key: foldSlug(slug),
    value: slug,
    path,
    place: places.get('slug'),
  });
  const statics = pages.map((page) => ({ ...toClaim(page), key: `/${page.slug}/` }));
  const doubled = new Set(clashes('archive/duplicate-id', ids).map(({ path }) => path));
  return [
    ...clashes('archive/duplicate-id', ids),
    ...clashes(
      'archive/duplicate-slug',
      slugs.filter(({ path }) => !doubled.has(path)),
    ),
    ...clashes('archive/duplicate-address', [
      ...own.filter(({ path }) => !doubled.has(path)),
      ...old,
      ...statics,
    ]),
    ...clashes('archive/duplicate-address', people.map(toClaim)),
    ...clashes('archive/duplicate-address', pages.map(toClaim)).filter(
      (message) => !clashes('archive/duplicate-address', statics).some(({ path }) => path === message.path),
    ),
    ...pages
      .filter(({ slug }) => reservedSlugs.has(slug))
      .map(({ slug, path, places }) =>
        archiveMessage('archive/reserved-address', path, { value: slug }, { place: places.get('slug') }),
      ),
    ...old
      .filter(({ value }) => reservedAddress.test(value))
      .map(({ value, path, place }) =>
        archiveMessage('archive/reserved-address', path, { value }, { place }),
      ),
  ];
}
