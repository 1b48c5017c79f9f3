export type { Edition } from './edition.ts';
export { openBrowser } from './open-browser.ts';
export { startPreview } from './preview.ts';
export type { Preview, PreviewRequest } from './preview.ts';
