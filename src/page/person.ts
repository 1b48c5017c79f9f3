import type { Person } from '../content/index.ts';
import { personUrl } from './address.ts';
import { planListPages } from './list.ts';
import type { PageContext } from './page-context.ts';
import { toPictureView } from './picture-view.ts';
import type { PlannedPage } from './planned-page.ts';
import { toSummary } from './summary.ts';

/** The pages of one person: who they are, and their work. */
export function planPersonPages(person: Person, context: PageContext): readonly PlannedPage[] {
  const { role, email, picture, links } = person;
  return planListPages(
    {
      layout: 'person',
      front: personUrl(person.slug),
      heading: person.name,
      person: {
        source: person,
        description: () => toSummary(context.bodyOf(person).text),
        view: () => ({
          ...(role === undefined ? {} : { role }),
          ...(email === undefined ? {} : { email }),
          ...(picture === undefined ? {} : { picture: toPictureView(picture, context.newsroom.media) }),
          links: links.map(({ label, url }) => ({ text: label, url })),
          body: context.bodyOf(person),
        }),
      },
    },
    context.catalogue.byPerson.get(person.id) ?? [],
    context,
  );
}
