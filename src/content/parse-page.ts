import { directionOf } from '../locale/index.ts';
import { readMatter, toPlain } from '../matter/index.ts';
import type { KeyTable, Source } from '../matter/index.ts';
import type { Message } from '../message/index.ts';
import { readSlug } from './address.ts';
import type { Settings, StaticPage } from './article.ts';
import { defined } from './defined.ts';
import { reportMissing, toDesk } from './desk.ts';
import { count, language, text } from './field-schemas.ts';
import { nameOfFile } from './name-of-file.ts';
import { nameOf, readFields } from './read-fields.ts';
import { reportUnseen } from './unseen.ts';
import { findArticle } from './wrong-folder.ts';

/** Every key of a page, with its Arabic and English names. */
export const pageKeys = {
  title: { names: ['العنوان', 'title'] },
  summary: { names: ['الملخص', 'summary', 'description'] },
  order: { names: ['الترتيب', 'order'] },
  language: { names: ['اللغة', 'language', 'lang'] },
  slug: { names: ['المسار', 'الرابط المختصر', 'slug'] },
} as const satisfies KeyTable;

/** The highest place that a page may take in the list of pages. */
const orderMax = 999;

const schemas = { title: text, summary: text, order: count(orderMax), language, slug: text };

/** Reads one page of `content/pages/`, whose slug is the file's name unless it gives another. Never throws. */
export function parsePage(
  source: Source,
  settings: Pick<Settings, 'language'>,
): { readonly page?: StaticPage; readonly messages: readonly Message[] } {
  const { tree, body, messages } = readMatter(source, pageKeys);
  if (tree === undefined) return { messages };
  const article = findArticle(source, pageKeys);
  if (article !== undefined) return { messages: [article] };
  const plain = toPlain(tree, pageKeys, source.path);
  const desk = toDesk(source, plain, messages);
  reportUnseen(desk);
  const fields = readFields(desk, schemas, plain.fields, pageKeys);
  if (!('title' in plain.fields))
    reportMissing(desk, 'content/missing', 'title', 'title', { name: nameOf('title', pageKeys) });
  const name = nameOfFile(source.path);
  const pageLanguage = fields.language ?? settings.language;
  const page: StaticPage = defined({
    path: source.path,
    slug: readSlug(desk, fields.slug, name, name),
    title: fields.title ?? name,
    summary: fields.summary,
    language: pageLanguage,
    direction: directionOf(pageLanguage),
    order: fields.order,
    body,
    places: plain.places,
  });
  return { page, messages: desk.messages };
}
