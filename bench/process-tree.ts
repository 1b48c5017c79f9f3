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
 * A child that has not begun its own program shares all that its parent has (fork(2)), and is not counted.
 */
export function watchTree(root: number): TreeWatch {
  if (!existsSync('/proc/self/status')) return { peak: () => undefined, stop: () => undefined };
  let peak = 0;
  const look = (): void => {
    let sum = 0;
    let highest = 0;
    for (const { now, most } of memoryBelow(root)) {
      sum += now;
      highest = Math.max(highest, most);
    }
    peak = Math.max(peak, sum, highest);
  };
  const timer = setInterval(look, interval);
  return { peak: () => peak, stop: () => clearInterval(timer) };
}

interface Memory {
  /** Bytes that a process has in memory, and the most that it had (proc_pid_status(5)). */
  readonly now: number;
  readonly most: number;
  /** Bytes of `now` that are no file's, which a child has from its parent until it begins a program of its own. */
  readonly own: number;
  /** Its command line: until it begins a program of its own, that of its parent or nothing. */
  readonly command: string;
}

function memoryBelow(root: number, parent?: Memory): readonly Memory[] {
  const memory = memoryOf(root);
  if (parent !== undefined && sharesAll(memory, parent)) return [];
  const children = linesOf(() => readdirSync(`/proc/${String(root)}/task`)).flatMap((thread) =>
    linesOf(() => readFileSync(`/proc/${String(root)}/task/${thread}/children`, 'utf8').split(' ')),
  );
  return [
    memory,
    ...children.filter((text) => text !== '').flatMap((text) => memoryBelow(Number(text), memory)),
  ];
}

/** Whether what a child has is what its parent has: a second run of the same command would have another amount. */
const sharesAll = (child: Memory, parent: Memory): boolean =>
  (child.command === '' || child.command === parent.command) &&
  Math.abs(child.own - parent.own) < parent.own / 20;

function memoryOf(id: number): Memory {
  // The command line first: what is read of the memory after it is no older.
  const [command = '', status = ''] = linesOf(() =>
    ['cmdline', 'status'].map((name) => readFileSync(`/proc/${String(id)}/${name}`, 'utf8')),
  );
  const of = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { now: of('VmRSS'), most: of('VmHWM'), own: of('RssAnon'), command };
}

/** A process that has ended in the meantime has nothing. */
function linesOf(read: () => readonly string[]): readonly string[] {
  try {
    return read();
  } catch {
    return [];
  }
}
