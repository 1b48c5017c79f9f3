import { sectionUrl } from './address.ts';
import { planListPages } from './list.ts';
import type { PageContext } from './page-context.ts';
import type { PlannedPage } from './planned-page.ts';

/** The pages of every section in the settings' order, with or without articles. */
export function planSectionPages(context: PageContext): readonly PlannedPage[] {
  return context.newsroom.settings.sections.flatMap(({ slug, name, description }) =>
    planListPages(
      {
        layout: 'section',
        front: sectionUrl(slug),
        heading: name,
        ...(description === undefined ? {} : { description, intro: description }),
      },
      context.catalogue.bySection.get(slug) ?? [],
      context,
    ),
  );
}
