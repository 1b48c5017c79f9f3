import { tagUrl } from './address.ts';
import { planListPages } from './list.ts';
import type { PageContext } from './page-context.ts';
import type { PlannedPage } from './planned-page.ts';

/** The pages of every tag that a visible article carries. */
export function planTagPages(context: PageContext): readonly PlannedPage[] {
  const { byTag, tagViews } = context.catalogue;
  return [...tagViews].flatMap(([key, { name, slug }]) =>
    planListPages({ layout: 'tag', front: tagUrl(slug), heading: name }, byTag.get(key) ?? [], context),
  );
}
