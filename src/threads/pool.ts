import { Worker } from 'node:worker_threads';
import { keepHeapsSmall } from './frugal-heap.ts';
import { type Answer, type ThreadError, toError } from './thread-error.ts';

/** Threads that answer tasks; `Order`: what they are told without being asked. */
export interface Pool<Order, Task, Reply> {
  /** Tells every thread; it heeds it before the tasks that it is given afterwards. */
  readonly tell: (order: Order) => void;
  /** Resolves when a thread has answered; rejects with what it threw. */
  readonly run: (task: Task) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

export interface PoolRequest<Start> {
  /** Absolute path of the threads' compiled program, which calls `serve`. */
  readonly file: string;
  /** What each thread is told when it starts; as many threads. */
  readonly starts: readonly Start[];
  /** How many files they work on: where there are many, heaps are kept small once all threads have loaded their code. */
  readonly files: number;
  /** Gives an error of a thread its class again; default: it is an Error. */
  readonly revive?: (error: ThreadError) => Error;
}

/** Files beyond which what is known of them takes the memory that threads would otherwise have for what lives shortly. */
const largeMin = 25_000;

/**
 * Megabytes that threads share for what lives shortly, and the least and the most that each has; V8 takes three times a power of two. With Node's own
 * 48 a twentieth of the time goes to moving syntax trees about that are cast away at once.
 */
const [youngOfAll, youngMin, youngMax] = [384, 48, 192];

/** Tasks that a thread is given before it has answered: it has work while the thread that asked does its own. */
const aheadMax = 3;

interface Job<Task, Reply> {
  readonly task: Task;
  readonly done: (reply: Reply) => void;
  readonly fail: (error: unknown) => void;
}

interface Member<Task, Reply> {
  readonly worker: Worker;
  /** What it was given, in the order in which it answers. */
  readonly given: Job<Task, Reply>[];
}

/** Starts threads. One that ends itself fails what it was given; the others go on. */
export function startPool<Start, Order, Task, Reply>({
  file,
  starts,
  files,
  revive = toError,
}: PoolRequest<Start>): Pool<Order, Task, Reply> {
  const waiting: Job<Task, Reply>[] = [];
  let living: Member<Task, Reply>[] = [];
  const silent = new Set<Worker>();
  const isLarge = files > largeMin;
  const young = isLarge ? youngMin : Math.max(youngMin, Math.min(youngMax, youngOfAll / starts.length));
  const resourceLimits = { maxYoungGenerationSizeMb: young };
  const start = (workerData: Start): Member<Task, Reply> => {
    const worker = new Worker(file, { workerData, resourceLimits });
    const given: Job<Task, Reply>[] = [];
    silent.add(worker);
    worker.on('message', (answer: Answer<Reply>) => {
      // Who has answered has loaded its code.
      if (silent.delete(worker) && silent.size === 0 && isLarge) keepHeapsSmall();
      const job = given.shift();
      if ('error' in answer) job?.fail(revive(answer.error));
      else job?.done(answer.reply);
      next();
    });
    worker.on('error', (error) => {
      living = living.filter((each) => each.worker !== worker);
      silent.delete(worker);
      const lost = living.length === 0 ? waiting.splice(0) : [];
      for (const job of [...given.splice(0), ...lost]) job.fail(error);
    });
    return { worker, given };
  };
  living = starts.map(start);
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
    tell: (order) => {
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
