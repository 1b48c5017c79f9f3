import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** The program of threads that look at the disk. There is none where the sources run uncompiled. */
export const threadFile = fileURLToPath(new URL('look-thread.js', import.meta.url));

/** Megabytes for what lives shortly: what is seen is kept in columns, and all else is cast away at once. */
const youngSize = 4;

/** Starts a thread that looks at the disk. */
export const startThread = (workerData: object): Worker =>
  new Worker(threadFile, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngSize } });
