export type { BodyInput, MediaSize } from './body-input.ts';
export { renderBody } from './render-body.ts';
export type * from './rendered.ts';
