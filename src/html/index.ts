export { renderBody } from './render-body.ts';
export type { BodyInput, MediaSize } from './render-body.ts';
export type * from './rendered.ts';
