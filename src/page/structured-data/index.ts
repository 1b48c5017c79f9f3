export { articleData } from './article-data.ts';
export { breadcrumbData } from './breadcrumb-data.ts';
export { toDataContext } from './data-context.ts';
export { toJsonLd } from './json-ld.ts';
export type { JsonLdNode, JsonLdValue } from './json-ld.ts';
export { newsroomData, siteData } from './newsroom-data.ts';
