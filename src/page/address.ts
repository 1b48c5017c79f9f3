import type { Article } from '../content/index.ts';

/** Address of an article: its id is permanent, its slug is for readers. */
export const articleUrl = (article: Pick<Article, 'id' | 'slug'>): string =>
  `/a/${article.id}/${article.slug}/`;

/** Address of a section's front. */
export const sectionUrl = (slug: string): string => `/sections/${slug}/`;

/** Address of the page of everything filed under one tag. */
export const tagUrl = (slug: string): string => `/tags/${slug}/`;

/** Address of a person's page. */
export const personUrl = (slug: string): string => `/people/${slug}/`;

/** Address of a month's page; `month` is `YYYY-MM`. */
export const monthUrl = (month: string): string => `/archive/${month.replace('-', '/')}/`;

/** Address of a page that is not news. */
export const staticUrl = (slug: string): string => `/${slug}/`;

/** Address of a numbered page below a list's front; numbers count from the oldest, 1-based. */
export const shelfUrl = (front: string, number: number): string => `${front}page/${String(number)}/`;

/** The file that answers an address, relative to the output folder. */
export const fileOf = (url: string): string =>
  url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);

/** An absolute, percent-encoded address on the published site. */
export const absoluteUrl = (origin: string, url: string): string => origin + encodeURI(url);
