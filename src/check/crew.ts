import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { CacheFault } from '../archive/index.ts';
import type { CrewOrder, CrewReply, CrewStart, CrewTask } from './crew-member.ts';

/** Threads that read and look at many files at once. */
export interface Crew {
  /** Tells every thread what the newsroom is like round the files that it looks at from now on. */
  readonly open: (order: CrewOrder) => void;
  /** Resolves when a thread has answered; rejects with what it threw. */
  readonly run: (task: CrewTask) => Promise<CrewReply>;
  readonly close: () => Promise<void>;
}

/** There is none where the sources run uncompiled: Node's threads load no TypeScript. */
const memberFile = fileURLToPath(new URL('crew-main.js', import.meta.url));

/** Megabytes for what lives shortly: syntax trees that are cast away at once. */
const youngSize = 96;

/** How many threads a check may start: one a core. */
export const crewSize = (): number => (existsSync(memberFile) ? availableParallelism() : 0);

/** Starts threads, each with a pack of its own out of `packs`. */
export function startCrew(folder: string, packs: readonly number[]): Crew {
  const waiting: { task: CrewTask; done: (reply: CrewReply) => void; fail: (error: unknown) => void }[] = [];
  const busy = new Map<Worker, (typeof waiting)[number]>();
  const free: Worker[] = packs.map((pack) => {
    const start: CrewStart = { folder, pack };
    const worker = new Worker(memberFile, {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: youngSize },
    });
    worker.on('message', (reply: CrewReply) => {
      const job = busy.get(worker);
      busy.delete(worker);
      free.push(worker);
      if (reply.fault === undefined) job?.done(reply);
      else job?.fail(new CacheFault(reply.fault));
      next();
    });
    worker.on('error', (error) => {
      busy.get(worker)?.fail(error);
      busy.delete(worker);
      for (const { fail } of waiting.splice(0)) fail(error);
    });
    return worker;
  });
  const all = [...free];
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
    open: (order) => {
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
