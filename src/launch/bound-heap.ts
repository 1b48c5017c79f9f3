import { setFlagsFromString } from 'node:v8';

/** How much a heap may grow beyond what was in use at the last collection, in percent. */
const growthMax = 150;

/**
 * Bounds the growth of this process's heaps. V8 lets a heap of a machine with much memory grow to four times what is in use before
 * it collects; with less than this a small build would spend a tenth of its time collecting. Before any code is loaded: V8 takes none
 * that was kept under other flags. What makes much keeps its heaps smaller later on.
 */
export const boundHeaps = (): void => setFlagsFromString(`--heap-growing-percent=${String(growthMax)}`);
