import { astro } from './astro.ts';
import { eleventy, eleventyJavaScript, eleventyUnified } from './eleventy.ts';
import { hugo } from './hugo.ts';

export type { Builder } from './builder.ts';
export { midad } from './midad.ts';

/** What Midad is measured against. */
export const peers = [hugo, eleventy, eleventyJavaScript, eleventyUnified, astro] as const;
