import type { Article } from '../content/index.ts';
import { periodKey } from '../locale/index.ts';
import type { Shelf } from './shelf.ts';

/** Address of an article: its id is permanent, its slug is for readers. */
export const articleUrl = (article: Pick<Article, 'id' | 'slug'>): string =>
  `/a/${article.id}/${article.slug}/`;

/** Address of a section's front. */
export const sectionUrl = (slug: string): string => `/sections/${slug}/`;

/** Address of the page of everything filed under one tag. */
export const tagUrl = (slug: string): string => `/tags/${slug}/`;

/** Address of a person's page. */
export const personUrl = (slug: string): string => `/people/${slug}/`;

/** Below which the pages of months and days lie. */
export const archiveUrl = '/archive/';

/** Address of a month's page; `month` is `YYYY-MM`. */
export const monthUrl = (month: string): string => `${archiveUrl}${month.replace('-', '/')}/`;

/** Address of a page that is not news. */
export const staticUrl = (slug: string): string => `/${slug}/`;

/** Address of a shelf of a list: below `base` by the oldest year, month or day that it holds, and by its number where a day has several. */
export const shelfUrl = (base: string, { first, grain, part }: Omit<Shelf, 'entries'>): string =>
  `${base}${periodKey(first, grain).replaceAll('-', '/')}/${part === 0 ? '' : `${String(part)}/`}`;

/** The file that answers an address, relative to the output folder. */
export const fileOf = (url: string): string =>
  url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);

/** The address that a file answers: `fileOf` turned round. */
export const urlOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

/** An absolute, percent-encoded address on the published site. */
export const absoluteUrl = (origin: string, url: string): string => origin + encodeURI(url);
