export { keepHeapsSmall } from './frugal-heap.ts';
export { startPool } from './pool.ts';
export type { Pool } from './pool.ts';
export { serve } from './serve.ts';
export { shareOut } from './share-out.ts';
export type { ThreadError } from './thread-error.ts';
export { toError } from './thread-error.ts';
