export { buildSite } from './build-site.ts';
export type { BuildOutcome, BuildRequest } from './build-site.ts';
export { loadEleventy } from './load-eleventy.ts';
export { midad } from './midad.ts';
export { writePages } from './write-pages.ts';
export { midad as default } from './midad.ts';
export type { MidadOptions } from './midad.ts';
