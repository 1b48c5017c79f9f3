import type { Article, Person, Section, Settings } from '../content/index.ts';
import type { Message } from '../message/index.ts';
import { fold, foldSlug, nearest, toSlug } from '../text/index.ts';
import { archiveMessage } from './archive-message.ts';

const foldTitle = (name: string): string => foldSlug(toSlug(name));

/** Finds a section by its slug or its name. */
export function toSectionFinder(sections: readonly Section[]): (name: string) => Section | undefined {
  const index = new Map<string, Section>();
  for (const section of sections) index.set(section.slug, section);
  for (const section of sections) {
    for (const name of [section.slug, section.name]) {
      if (!index.has(foldTitle(name))) index.set(foldTitle(name), section);
    }
  }
  return (name) => index.get(name) ?? index.get(foldTitle(name));
}

/** Finds a person by id or by name; a name that two people share finds nobody. */
export function toPersonFinder(people: Iterable<Person>): (name: string) => Person | undefined {
  const byId = new Map<string, Person>();
  const byName = new Map<string, Person | undefined>();
  for (const person of people) {
    byId.set(person.id, person);
    byId.set(foldTitle(person.id), person);
    const name = fold(person.name);
    byName.set(name, byName.has(name) ? undefined : person);
  }
  return (name) =>
    byId.get(name) ?? byId.get(foldTitle(name)) ?? byName.get(fold(name.replace(/\s+/gu, ' ').trim()));
}

/** Puts the slug of a section and the ids of people in place of the names that an author wrote; names that mean nothing become messages. */
export function toNameResolver(
  settings: Settings,
  people: ReadonlyMap<string, Person>,
): (article: Article) => { readonly article: Article; readonly messages: readonly Message[] } {
  const findSection = toSectionFinder(settings.sections);
  const findPerson = toPersonFinder(people.values());
  const sectionNames = settings.sections.flatMap(({ slug, name }) => [slug, name]);
  const personNames = [...people.values()].flatMap(({ id, name }) => [id, name]);

  return (article) => {
    const messages: Message[] = [];
    const section = findSection(article.section);
    if (section === undefined && article.section !== '') {
      const expected = nearest(article.section, sectionNames, fold);
      const choices = expected.length > 0 ? expected : settings.sections.map(({ slug }) => slug);
      const other = settings.sections.map(({ slug }) => slug).join('، ');
      const slots = { value: article.section, nearest: expected[0] ?? '', other };
      messages.push(
        archiveMessage('archive/unknown-section', article.path, slots, {
          place: article.places.get('section'),
          expected: choices,
        }),
      );
    }
    const authors = article.authors.flatMap((name, index) => {
      const known = findPeople(name, findPerson);
      if (known !== undefined) return known.map(({ id }) => id);
      const place = article.places.get(`authors.${String(index)}`) ?? article.places.get('authors');
      const namesakes = [...people.values()].filter((person) => fold(person.name) === fold(name.trim()));
      const shared = namesakes.map(({ id }) => id);
      const expected = shared.length > 1 ? shared : nearest(name, personNames, fold);
      const slots = { value: name, other: shared.length > 1 ? shared.join('، ') : '' };
      messages.push(archiveMessage('archive/unknown-author', article.path, slots, { place, expected }));
      return name;
    });
    return {
      article: { ...article, section: section?.slug ?? article.section, authors: [...new Set(authors)] },
      messages,
    };
  };
}

/** The person of a name, or the two whose names a «و» joins to its second, as in «سلمى وريم»; undefined unless each is known. */
function findPeople<Person>(
  name: string,
  findPerson: (name: string) => Person | undefined,
): readonly Person[] | undefined {
  const person = findPerson(name);
  if (person !== undefined) return [person];
  for (const { index } of name.matchAll(/\sو(?=\p{L})/gu)) {
    const pair = [name.slice(0, index), name.slice(index + 2)].map((part) => findPerson(part.trim()));
    const both = pair.filter((each) => each !== undefined);
    if (both.length === pair.length) return both;
  }
  return undefined;
}
