import type { LintHouse } from '../lint/index.ts';
import { articleSource } from './article-source.ts';
import { toCatalogue } from './catalogue.ts';
import { isVisible } from './is-visible.ts';
import type { Newsroom } from './newsroom.ts';

/** What rules on one file may ask of its newsroom; `addresses`: those of the newsroom's pages. */
export function toLintHouse(
  { articles, settings, media, now }: Newsroom,
  addresses: ReadonlySet<string>,
): LintHouse {
  const { find, card } = toCatalogue(articleSource(articles), settings.zone);
  const shown = new Set(articles.filter((article) => isVisible(article, now)).map(({ path }) => path));
  return {
    findArticle(target) {
      const position = find(target);
      if (position === undefined) return undefined;
      const { title } = card(position);
      const path = articles[position]?.path ?? '';
      return { path, title, isPublic: shown.has(path) };
    },
    hasAddress: (path) =>
      addresses.has(path) || addresses.has(`${path}/`) || media.has(path) || path.startsWith('/assets/'),
    isPublic: (path) => shown.has(path),
  };
}
