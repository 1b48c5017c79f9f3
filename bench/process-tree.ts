import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Watches how much memory a process and all its descendants use together. */
export interface TreeWatch {
  /** The most that was seen, in bytes; undefined where the system has no `/proc`. */
  readonly peak: () => number | undefined;
  readonly stop: () => void;
}

/** How often one looks, in milliseconds. */
const interval = 50;

/**
 * Watches a process tree until it is stopped. What is added up at each look is the resident memory of every process, so
 * that pages which several share count once for each; the peak is no less than the highest that the kernel noted of one process.
 */
export function watchTree(root: number): TreeWatch {
  if (!existsSync('/proc/self/status')) return { peak: () => undefined, stop: () => undefined };
  let peak = 0;
  const look = (): void => {
    let sum = 0;
    let highest = 0;
    for (const id of treeOf(root)) {
      const { now, most } = memoryOf(id);
      sum += now;
      highest = Math.max(highest, most);
    }
    peak = Math.max(peak, sum, highest);
  };
  const timer = setInterval(look, interval);
  return { peak: () => peak, stop: () => clearInterval(timer) };
}

function treeOf(root: number): readonly number[] {
  const children = linesOf(() => readdirSync(`/proc/${String(root)}/task`)).flatMap((thread) =>
    linesOf(() => readFileSync(`/proc/${String(root)}/task/${thread}/children`, 'utf8').split(' ')),
  );
  return [root, ...children.filter((text) => text !== '').flatMap((text) => treeOf(Number(text)))];
}

/** Bytes that a process has in memory, and the most that it had (proc_pid_status(5)). */
function memoryOf(id: number): { readonly now: number; readonly most: number } {
  const [status = ''] = linesOf(() => [readFileSync(`/proc/${String(id)}/status`, 'utf8')]);
  const of = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/** A process that has ended in the meantime has nothing. */
function linesOf(read: () => readonly string[]): readonly string[] {
  try {
    return read();
  } catch {
    return [];
  }
}
