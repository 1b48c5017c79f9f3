import { workerData } from 'node:worker_threads';
import type { WorkerStart } from './worker.ts';
import { serveTasks } from './worker.ts';

serveTasks(workerData as WorkerStart);
