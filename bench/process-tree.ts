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
  /** Where its stack begins (proc_pid_stat(5), `startstack`): a child has it from its parent, and a program that begins gets another. */
  readonly stack: string;
  /** Its command line: until it begins a program of its own, that of its parent or nothing. */
  readonly command: string;
}

function memoryBelow(root: number, parent?: Memory): readonly Memory[] {
  const memory = memoryOf(root);
  if (parent !== undefined && isFork(memory, parent)) return [];
  const children = linesOf(() => readdirSync(`/proc/${String(root)}/task`)).flatMap((thread) =>
    linesOf(() => readFileSync(`/proc/${String(root)}/task/${thread}/children`, 'utf8').split(' ')),
  );
  return [
    memory,
    ...children.filter((text) => text !== '').flatMap((text) => memoryBelow(Number(text), memory)),
  ];
}

/** Whether a child has not begun a program of its own. Where stacks begin at no random place, the command line has to tell. */
const isFork = (child: Memory, parent: Memory): boolean =>
  child.stack === parent.stack && (child.command === '' || child.command === parent.command);

/** The place of `startstack` among the numbers that follow the name in `/proc/<id>/stat`. */
const stackField = 25;

function memoryOf(id: number): Memory {
  // The memory last: it is no older than what tells whose it is.
  const [stat = '', command = '', status = ''] = linesOf(() =>
    ['stat', 'cmdline', 'status'].map((name) => readFileSync(`/proc/${String(id)}/${name}`, 'utf8')),
  );
  const of = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
  const stack = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[stackField] ?? '';
  return { now: of('VmRSS'), most: of('VmHWM'), stack, command };
}

/** A process that has ended in the meantime has nothing. */
function linesOf(read: () => readonly string[]): readonly string[] {
  try {
    return read();
  } catch {
    return [];
  }
}
