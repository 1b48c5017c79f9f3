import { sectionUrl } from './address.ts';
import { toListPages } from './list.ts';
import type { ListPage } from './page.ts';
import type { PageContext } from './page-context.ts';

/** The pages of every section in the settings' order, with or without articles. */
export function toSectionPages(context: PageContext): readonly ListPage[] {
  return context.newsroom.settings.sections.flatMap(({ slug, name, description }) =>
    toListPages(
      {
        layout: 'section',
        front: sectionUrl(slug),
        heading: name,
        ...(description === undefined ? {} : { description, intro: description }),
      },
      context.bySection.get(slug) ?? [],
      context,
    ),
  );
}
