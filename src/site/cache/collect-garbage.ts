import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { keepHeapsSmall } from '../../threads/index.ts';

/** Bytes in use below which it costs more time than it spares memory. */
const usedMin = 100_000_000;

let collect: (() => void) | undefined;

/** Where much is in use, collects garbage now and keeps the heap small from then on: between works of which each leaves much, when the heap would sooner grow. */
export function collectGarbage(): void {
  if (getHeapStatistics().used_heap_size < usedMin) return;
  collect ??= findCollector();
  collect();
}

function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  // V8 takes no code that was kept under other flags.
  setFlagsFromString('--no-expose-gc');
  keepHeapsSmall();
  return typeof found === 'function' ? (found as () => void) : () => undefined;
}
