import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much a heap may grow beyond what was in use at the last collection, in percent. */
const growthMax = 60;

/**
 * Keeps the heaps of this process and of its threads near what is in use. V8 lets a heap of a machine with much memory grow to four
 * times that before it collects, so that a build of a large archive would take a gigabyte for garbage.
 */
export const keepHeapsSmall = (): void => setFlagsFromString(`--heap-growing-percent=${String(growthMax)}`);

let collect: (() => void) | undefined;

/** Collects garbage now: between works of which each leaves much, when the heap would sooner grow. */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    const found: unknown = runInNewContext('gc');
    collect = typeof found === 'function' ? (found as () => void) : () => undefined;
  }
  collect();
}
