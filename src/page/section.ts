import { sectionUrl } from './address.ts';
import { planList } from './list.ts';
import type { PageContext } from './page-context.ts';
import type { PlannedList } from './planned-page.ts';

/** Every section in the settings' order, with or without articles. */
export function planSections(context: PageContext): readonly PlannedList[] {
  return context.newsroom.settings.sections.map(({ slug, name, description }) =>
    planList(
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
