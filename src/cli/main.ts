import { run } from './run.ts';
import { terminalPrompts } from './terminal-prompts.ts';

/** The command line: `words` as they were typed; gives the exit code. */
export function main(words: readonly string[]): Promise<number> {
  stopWithReader();
  return run(words, {
    cwd: process.cwd(),
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    print: (text) => process.stdout.write(`${text}\n`),
    report: (text) => process.stderr.write(`${text}\n`),
    ...(process.stderr.isTTY && !process.env['CI'] ? { showProgress } : {}),
    megabytes: () => Math.round(process.resourceUsage().maxRSS / 1024),
    environment: process.env,
    ...(process.stdin.isTTY && process.stdout.isTTY && !process.env['CI']
      ? { prompts: terminalPrompts }
      : {}),
    desktop: hasDesktop(),
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
      }),
  });
}

/** A reader that closes early (`midad check | head`) is no fault: stop at once and quietly. */
function stopWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}

function showProgress(text: string): void {
  process.stderr.write(`\r\u001B[2K${text}`);
}

function hasDesktop(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || !process.stdout.isTTY) return false;
  return ['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}
