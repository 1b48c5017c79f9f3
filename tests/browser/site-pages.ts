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
