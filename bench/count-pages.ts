import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from './builders/index.ts';
import { people, sections, tags } from './vocabulary.ts';

/** HTML files of a built site. */
export interface PageCounts {
  readonly articles: number;
  /** Pages of sections, tags, people and months. */
  readonly lists: number;
  /** The home page, the page for what is not found, and what only this builder makes. */
  readonly others: number;
  /** Those of the feed and the site map that are missing. */
  readonly missing: readonly string[];
}

/** Counts what a builder made. */
export function countPages({ output, articlePages, isPage = () => true }: Builder, site: string): PageCounts {
  const folder = join(site, output);
  let [articles, lists, others] = [0, 0, 0];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    if (file.startsWith(articlePages)) articles += 1;
    else if (/^(?:sections|tags|people|archive)\//.test(file) && isPage(file)) lists += 1;
    else others += 1;
  }
  const missing = ['feed.xml', 'sitemap.xml'].filter((file) => !existsSync(join(folder, file)));
  return { articles, lists, others, missing };
}

/** A list's last page may hold what another builder puts on one more. */
const listsSlack = sections.length + tags.length + people.length;

/** How a site is not the one that was asked for; undefined when it is. `reference`: what Midad made. */
export function faultOf(
  counts: PageCounts,
  { articles, reference }: { readonly articles: number; readonly reference: PageCounts | undefined },
): string | undefined {
  if (counts.articles !== articles)
    return `${String(counts.articles)} pages of articles instead of ${String(articles)}`;
  if (reference !== undefined && Math.abs(counts.lists - reference.lists) > listsSlack)
    return `${String(counts.lists)} lists, far from the ${String(reference.lists)} of Midad`;
  return counts.missing.length > 0 ? `no ${counts.missing.join(', no ')}` : undefined;
}
