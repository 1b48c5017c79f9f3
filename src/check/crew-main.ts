import { workerData } from 'node:worker_threads';
import type { CrewStart } from './crew-member.ts';
import { serveCrew } from './crew-member.ts';

serveCrew(workerData as CrewStart);
