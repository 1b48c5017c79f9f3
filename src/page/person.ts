import type { Person } from '../content/index.ts';
import type { RenderedBody } from '../html/index.ts';
import { personUrl } from './address.ts';
import { toListPages } from './list.ts';
import type { ListPage } from './page.ts';
import type { PageContext } from './page-context.ts';
import { toPictureView } from './picture-view.ts';
import { toSummary } from './summary.ts';

/** The pages of one person: who they are, and their work. */
export function toPersonPages(person: Person, body: RenderedBody, context: PageContext): readonly ListPage[] {
  const { role, email, picture, links } = person;
  const description = toSummary(body.text);
  return toListPages(
    {
      layout: 'person',
      front: personUrl(person.slug),
      heading: person.name,
      ...(description === '' ? {} : { description }),
      person: {
        ...(role === undefined ? {} : { role }),
        ...(email === undefined ? {} : { email }),
        ...(picture === undefined ? {} : { picture: toPictureView(picture, context.newsroom.media) }),
        links: links.map(({ label, url }) => ({ text: label, url })),
        body,
      },
    },
    context.byPerson.get(person.id) ?? [],
    context,
  );
}
