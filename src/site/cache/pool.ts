import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CacheFault } from '../../archive/index.ts';
import { keepHeapsSmall } from './frugal-heap.ts';
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

/** Tasks that a thread is given before it has answered: it has work while the build's own thread writes pages. */
const aheadMax = 3;

interface Waiting {
  readonly task: WorkerTask;
  readonly done: (reply: WorkerReply) => void;
  readonly fail: (error: unknown) => void;
}

/** Starts threads, each with a pack of its own: `firstPack` and those after it. */
export function startPool(threads: number, cache: string, firstPack: number): Pool {
  keepHeapsSmall();
  const waiting: Waiting[] = [];
  let living: { readonly worker: Worker; readonly given: Waiting[] }[] = [];
  living = Array.from({ length: threads }, (_, index) => {
    const start: WorkerStart = { cache, pack: firstPack + index };
    const worker = new Worker(workerFile, {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: youngSize },
    });
    /** What the thread was given, in the order in which it answers. */
    const given: Waiting[] = [];
    worker.on('message', (reply: WorkerReply) => {
      const job = given.shift();
      if (reply.error !== undefined) job?.fail(toError(reply.error));
      else job?.done(reply);
      next();
    });
    worker.on('error', (error) => {
      living = living.filter((each) => each.worker !== worker);
      const lost = living.length === 0 ? waiting.splice(0) : [];
      for (const job of [...given.splice(0), ...lost]) job.fail(error);
    });
    return { worker, given };
  });
  function next(): void {
    for (;;) {
      const free = living.filter(({ given }) => given.length < aheadMax);
      const idlest = free.sort((a, b) => a.given.length - b.given.length)[0];
      const job = idlest === undefined ? undefined : waiting.shift();
      if (idlest === undefined || job === undefined) return;
      idlest.given.push(job);
      idlest.worker.postMessage(job.task);
    }
  }
  return {
    open: (studio) => {
      const order: WorkerOrder = { kind: 'open', studio };
      for (const { worker } of living) worker.postMessage(order);
    },
    run: (task) =>
      new Promise((done, fail) => {
        waiting.push({ task, done, fail });
        next();
      }),
    close: async () => {
      await Promise.all(living.map(({ worker }) => worker.terminate()));
    },
  };
}

function toError({ isCacheFault, message, stack, ...system }: WorkerError): Error {
  if (isCacheFault) return new CacheFault(message);
  return Object.assign(new Error(message), { stack, ...system });
}
