import { setFlagsFromString } from 'node:v8';

/** How much a heap may grow beyond what was in use at the last collection, in percent. */
const growthMax = 60;

/**
 * Keeps the heaps of this process and of its threads near what is in use from now on: a build of a large archive would take a
 * gigabyte for garbage. Once their code is loaded: V8 takes none that was kept under other flags.
 */
export const keepHeapsSmall = (): void => setFlagsFromString(`--heap-growing-percent=${String(growthMax)}`);
