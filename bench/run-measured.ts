import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { BuildCommand } from './builders/builder.ts';
import { watchTree } from './process-tree.ts';

/** What a command cost. */
export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of all processors together, of the command and of every process that it waited for, by user and system. */
  readonly cpu: number;
  /** Bytes, of the command and all its descendants together; undefined where the system does not say. */
  readonly memory: number | undefined;
}

/** Costs, or why there are none. */
export type Measured = Cost | { readonly failure: string };

// bash counts what its descendants used; who eats all memory is killed before who measures.
const script = `echo 1000 2>/dev/null >/proc/self/oom_score_adj
exec 4>&2; TIMEFORMAT='%3R %3U %3S'
{ time "$@" 2>&4 3>&- 4>&-; } 2>&3`;

/** Runs a command as a whole and measures it. What it prints goes to a log. `minutes`: after so many it is killed. */
export async function runMeasured(
  { file, args, environment = {} }: BuildCommand,
  { folder, log, minutes }: { readonly folder: string; readonly log: string; readonly minutes: number },
): Promise<Measured> {
  const output = openSync(log, 'w');
  const child = spawn('bash', ['-c', script, 'bench', file, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment, CI: '1', NO_COLOR: '1' },
    stdio: ['ignore', output, output, 'pipe'],
    detached: true,
  });
  const watch = watchTree(child.pid ?? 0);
  const killAll = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  const interrupt = (): void => {
    killAll();
    process.exit(130);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  let isLate = false;
  const alarm = setTimeout(() => {
    isLate = true;
    killAll();
  }, minutes * 60_000);
  let times = '';
  (child.stdio[3] as Readable).setEncoding('utf8').on('data', (text: string) => (times += text));
  const code = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(status ?? signal ?? ''));
  });
  clearTimeout(alarm);
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  watch.stop();
  closeSync(output);
  if (isLate) return { failure: `not done after ${String(minutes)} minutes` };
  if (code !== 0) return { failure: failureOf(code, readFileSync(log, 'utf8')) };
  const [wall = NaN, user = NaN, system = NaN] = times.trim().split(' ').map(Number);
  return { wall, cpu: user + system, memory: watch.peak() };
}

/** 128 and the number of a signal is how a shell says that a program was killed. */
function failureOf(code: number | string, printed: string): string {
  if (/heap out of memory|Reached heap limit|ERR_WORKER_OUT_OF_MEMORY/i.test(printed)) return 'out of heap';
  if (/cannot allocate memory|out of memory/i.test(printed)) return 'out of memory';
  if (code === 137 || code === 'SIGKILL') return 'killed, by all signs for want of memory';
  const last = printed
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .at(-1);
  return `failed (${String(code)})${last === undefined ? '' : `: ${last.trim().slice(0, 120)}`}`;
}
