import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { reviveFault } from '../../archive/index.ts';
import * as threads from '../../threads/index.ts';
import type { WorkerOrder, WorkerReply, WorkerStart, WorkerTask } from './worker.ts';

/** Threads that read articles and make their pages. */
export type Pool = threads.Pool<WorkerOrder, WorkerTask, WorkerReply>;

/** There is none where the sources run uncompiled: Node's threads load no TypeScript. */
const workerFile = fileURLToPath(new URL('worker-main.js', import.meta.url));

/** How many threads a build may start when nobody says: one a core. */
export const threadsByDefault = (): number => (existsSync(workerFile) ? availableParallelism() : 0);

/** Starts threads, each with a pack of its own: `firstPack` and those after it; `files`: how many the newsroom has. */
export function startPool(count: number, cache: string, firstPack: number, files: number): Pool {
  return threads.startPool({
    file: workerFile,
    files,
    starts: Array.from({ length: count }, (_, index): WorkerStart => ({ cache, pack: firstPack + index })),
    revive: reviveFault,
  });
}
