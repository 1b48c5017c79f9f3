import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Builder } from './builders/index.ts';

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

/** Midad cuts lists by dates and the others by twenty: of many pages there may be more or fewer, but not this many times. */
const listsFactor = 2;

/** How a site is not the one that was asked for; undefined when it is. `reference`: what Midad made. */
export function faultOf(
  counts: PageCounts,
  { articles, reference }: { readonly articles: number; readonly reference: PageCounts | undefined },
): string | undefined {
  if (counts.articles !== articles)
    return `${String(counts.articles)} pages of articles instead of ${String(articles)}`;
  const ratio = counts.lists / (reference?.lists ?? counts.lists);
  if (!(ratio < listsFactor && ratio > 1 / listsFactor))
    return `${String(counts.lists)} lists, far from the ${String(reference?.lists)} of Midad`;
  return counts.missing.length > 0 ? `no ${counts.missing.join(', no ')}` : undefined;
}
