export type { BodyInput, MediaSize } from './body-input.ts';
export { checkBody } from './check-body.ts';
export { renderBody } from './render-body.ts';
export { hiddenTarget } from './rendered.ts';
export type * from './rendered.ts';
