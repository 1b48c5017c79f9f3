import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { keepHeapsSmall } from '../../threads/index.ts';

let collect: (() => void) | undefined;

/** Collects garbage now, and keeps the heap small from then on: between works of which each leaves much, when the heap would sooner grow. */
export function collectGarbage(): void {
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
