import type { LintHouse } from '../lint/index.ts';
import type { Catalogue } from './catalogue.ts';
import { isVisible } from './is-visible.ts';
import type { House } from './newsroom.ts';

/** What rules on one file may ask of its newsroom; `addresses`: those of pages that are no articles, asked for only when a rule does. */
export function toLintHouse(
  { find, findHidden, card }: Catalogue,
  { media, now }: Pick<House, 'media' | 'now'>,
  addresses: () => ReadonlySet<string>,
): LintHouse {
  return {
    findArticle(target) {
      const position = find(target);
      if (position === undefined) {
        const hidden = findHidden(target);
        return hidden === undefined ? undefined : { path: hidden.path, title: hidden.title, isPublic: false };
      }
      const article = card(position);
      const other = find(target, position);
      return {
        path: article.path,
        title: article.title,
        isPublic: isVisible(article, now),
        ...(other === undefined ? {} : { namesake: card(other).path }),
      };
    },
    hasAddress: (path) =>
      media.has(path) || path.startsWith('/assets/') || addresses().has(path) || addresses().has(`${path}/`),
  };
}
