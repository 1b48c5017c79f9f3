import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/site/index.ts';

/** A page of the built site. */
export interface SitePage {
  /** Path from the site's root, decoded. */
  readonly path: string;
  readonly html: string;
  /** The kind of page, by its address. */
  readonly kind:
    'article' | 'home' | 'month' | 'not-found' | 'person' | 'redirect' | 'section' | 'static' | 'tag';
}

const kinds: readonly (readonly [RegExp, SitePage['kind']])[] = [
  [/^\/$/, 'home'],
  [/^\/404\.html$/, 'not-found'],
  [/^\/a\//, 'article'],
  [/^\/archive\//, 'month'],
  [/^\/people\//, 'person'],
  [/^\/sections\//, 'section'],
  [/^\/tags\//, 'tag'],
];

/** Every HTML page below the built site's folder, in the order of paths. */
export async function readSitePages(folder: string): Promise<readonly SitePage[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const html = readFileSync(join(folder, file), 'utf8');
    const kind = /http-equiv="refresh"/i.test(html)
      ? 'redirect'
      : kinds.find(([pattern]) => pattern.test(path))?.[1];
    return { path, html, kind: kind ?? 'static' };
  });
}

/** The first page of each kind that readers stay on. */
export function firstOfEachKind(pages: readonly SitePage[]): readonly SitePage[] {
  const seen = new Set(['redirect']);
  return pages.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
}

/** The first page of each kind, and as many more as it takes to hold every class that the stylesheet may meet. */
export function pagesWithEveryClass(pages: readonly SitePage[]): readonly SitePage[] {
  const chosen = [...firstOfEachKind(pages)];
  const seen = new Set(chosen.flatMap(classesOf));
  const rest = pages.filter((page) => page.kind !== 'redirect' && !chosen.includes(page));
  for (;;) {
    const [best] = rest
      .map((page) => ({ page, fresh: classesOf(page).filter((name) => !seen.has(name)).length }))
      .toSorted((a, b) => b.fresh - a.fresh);
    if (best === undefined || best.fresh === 0) return chosen;
    chosen.push(best.page);
    for (const name of classesOf(best.page)) seen.add(name);
  }
}

function classesOf({ html }: SitePage): readonly string[] {
  const names = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, value = '']) => value.split(' '));
  return [...new Set(names)];
}
