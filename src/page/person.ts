import type { Person } from '../content/index.ts';
import { personUrl } from './address.ts';
import { planList } from './list.ts';
import type { PageContext } from './page-context.ts';
import { toPictureView } from './picture-view.ts';
import type { PlannedList } from './planned-page.ts';
import { toSummary } from './summary.ts';

/** One person: who they are, and their work. */
export function planPerson(person: Person, context: PageContext): PlannedList {
  const { role, email, picture, links } = person;
  return planList(
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
