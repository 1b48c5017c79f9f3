import { tagUrl } from './address.ts';
import { toListPages } from './list.ts';
import type { ListPage } from './page.ts';
import type { PageContext } from './page-context.ts';

/** The pages of every tag that a visible article carries. */
export function toTagPages(context: PageContext): readonly ListPage[] {
  return [...context.tags].flatMap(([key, { name, slug }]) =>
    toListPages({ layout: 'tag', front: tagUrl(slug), heading: name }, context.byTag.get(key) ?? [], context),
  );
}
