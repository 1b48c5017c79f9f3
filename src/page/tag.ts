import { tagUrl } from './address.ts';
import { planList } from './list.ts';
import type { PageContext } from './page-context.ts';
import type { PlannedList } from './planned-page.ts';

/** Every tag that a visible article carries. */
export function planTags(context: PageContext): readonly PlannedList[] {
  const { byTag, tagViews } = context.catalogue;
  return [...tagViews].map(([key, { name, slug }]) =>
    planList({ layout: 'tag', front: tagUrl(slug), heading: name }, byTag.get(key) ?? [], context),
  );
}
