export { serve } from './serve.ts';
export type { ServerSettings } from './serve.ts';
