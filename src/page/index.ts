export type * from './page.ts';
export { toPages, toSiteView } from './to-pages.ts';
