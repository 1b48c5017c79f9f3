import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { reviveFault } from '../archive/index.ts';
import { type Pool, startPool } from '../threads/index.ts';
import type { CrewOrder, CrewReply, CrewStart, CrewTask } from './crew-member.ts';

/** Threads that read and look at many files at once. */
export type Crew = Pool<CrewOrder, CrewTask, CrewReply>;

/** There is none where the sources run uncompiled: Node's threads load no TypeScript. */
const memberFile = fileURLToPath(new URL('crew-main.js', import.meta.url));

/** How many threads a check may start: one a core. */
export const crewSize = (): number => (existsSync(memberFile) ? availableParallelism() : 0);

/** Starts threads, each with a pack of its own out of `packs`; `files`: how many they look at. */
export const startCrew = (folder: string, packs: readonly number[], files: number): Crew =>
  startPool({
    file: memberFile,
    files,
    starts: packs.map((pack): CrewStart => ({ folder, pack })),
    revive: reviveFault,
  });
