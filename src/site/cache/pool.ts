import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CacheFault } from '../../archive/index.ts';
import type {
  StudioRequest,
  WorkerError,
  WorkerOrder,
  WorkerReply,
  WorkerStart,
  WorkerTask,
} from './worker.ts';

/** Threads that answer tasks. */
export interface Pool {
  /** Tells every thread with what it makes articles from now on. */
  readonly open: (studio: StudioRequest) => void;
  /** Resolves when a thread has answered; rejects with what it threw. */
  readonly run: (task: WorkerTask) => Promise<WorkerReply>;
  readonly close: () => Promise<void>;
}

/** There is none where the sources run uncompiled: Node's threads load no TypeScript. */
const workerFile = fileURLToPath(new URL('worker-main.js', import.meta.url));

/** Megabytes for what lives shortly: syntax trees that are cast away at once. With Node's own measure a quarter of the time goes to moving them about. */
const youngSize = 96;

/** How many threads a build may start when nobody says: one a core. */
export const threadsByDefault = (): number => (existsSync(workerFile) ? availableParallelism() : 0);

/** Starts threads, each with a pack of its own: `firstPack` and those after it. */
export function startPool(threads: number, cache: string, firstPack: number): Pool {
  const waiting: { task: WorkerTask; done: (reply: WorkerReply) => void; fail: (error: unknown) => void }[] =
    [];
  const free: Worker[] = [];
  const busy = new Map<Worker, (typeof waiting)[number]>();
  const all = Array.from({ length: threads }, (_, index) => {
    const start: WorkerStart = { cache, pack: firstPack + index };
    const worker = new Worker(workerFile, {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: youngSize },
    });
    worker.on('message', (reply: WorkerReply) => {
      const job = busy.get(worker);
      busy.delete(worker);
      free.push(worker);
      if (reply.error !== undefined) job?.fail(toError(reply.error));
      else job?.done(reply);
      next();
    });
    worker.on('error', (error) => {
      busy.get(worker)?.fail(error);
      busy.delete(worker);
    });
    free.push(worker);
    return worker;
  });
  function next(): void {
    while (free.length > 0 && waiting.length > 0) {
      const worker = free.pop();
      const job = waiting.shift();
      if (worker === undefined || job === undefined) return;
      busy.set(worker, job);
      worker.postMessage(job.task);
    }
  }
  return {
    open: (studio) => {
      const order: WorkerOrder = { kind: 'open', studio };
      for (const worker of all) worker.postMessage(order);
    },
    run: (task) =>
      new Promise((done, fail) => {
        waiting.push({ task, done, fail });
        next();
      }),
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function toError({ isCacheFault, message, stack, ...system }: WorkerError): Error {
  if (isCacheFault) return new CacheFault(message);
  return Object.assign(new Error(message), { stack, ...system });
}
