import * as z from 'zod';
import { readMatter, toPlain } from '../matter/index.ts';
import type { KeyTable, PlainValue, Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import { readSlug } from './address.ts';
import type { Person } from './article.ts';
import { defined } from './defined.ts';
import { reportMissing, toDesk } from './desk.ts';
import { email, text, webUrl } from './field-schemas.ts';
import { nameOfFile } from './name-of-file.ts';
import { pictureKeys, pictureSchema, toPicture } from './picture.ts';
import { nameOf, readFields } from './read-fields.ts';
import { reportUnseen } from './unseen.ts';
import { findArticle } from './wrong-folder.ts';

/** Every key of a person, with its Arabic and English names. */
export const personKeys = {
  name: { names: ['الاسم', 'name', 'title'] },
  role: { names: ['الصفة', 'المنصب', 'role'] },
  email: { names: ['البريد', 'البريد الإلكتروني', 'email'] },
  picture: { names: [...pictureKeys.names], keys: pictureKeys.keys },
  slug: { names: ['المسار', 'الرابط المختصر', 'slug'] },
  links: {
    names: ['الروابط', 'الحسابات', 'links', 'accounts'],
    keys: {
      label: { names: ['العنوان', 'الاسم', 'المنصة', 'label', 'name'] },
      url: { names: ['الرابط', 'url', 'link'] },
    },
  },
} as const satisfies KeyTable;

const links = z.preprocess(
  (value: PlainValue) =>
    (Array.isArray(value) ? (value as readonly PlainValue[]) : [value]).map((link) =>
      typeof link === 'string' ? { url: link } : link,
    ),
  z.array(z.object({ label: text.optional(), url: webUrl })),
);

const schemas = { name: text, role: text, email, picture: pictureSchema, slug: text, links };

/** Reads one person of `content/people/`, whose id is the file's name. Never throws. */
export function parsePerson(source: Source): {
  readonly person?: Person;
  readonly messages: readonly Message[];
} {
  const { tree, body, messages } = readMatter(source, personKeys);
  if (tree === undefined) return { messages };
  const article = findArticle(source, personKeys);
  if (article !== undefined) return { messages: [article] };
  const plain = toPlain(tree, personKeys, source.path);
  const desk = toDesk(source, plain, messages);
  reportUnseen(desk);
  const fields = readFields(desk, schemas, plain.fields, personKeys);
  if (!('name' in plain.fields))
    reportMissing(desk, 'content/missing', 'name', 'name', { name: nameOf('name', personKeys) });
  const id = nameOfFile(source.path);
  const person: Person = defined({
    path: source.path,
    id,
    slug: readSlug(desk, fields.slug, id, id),
    name: fields.name ?? id,
    role: fields.role,
    email: fields.email,
    picture: toPicture(desk, fields.picture, 'picture'),
    links: (fields.links ?? []).map(({ label, url }) => ({ label: label ?? new URL(url).host, url })),
    body,
    places: plain.places,
  });
  return { person, messages: desk.messages };
}
