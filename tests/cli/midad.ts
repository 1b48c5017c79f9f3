import type { World } from '../../src/cli/index.ts';
import { run } from '../../src/cli/index.ts';

/** What one call of the command printed. */
export interface Said {
  readonly code: number;
  readonly printed: string;
  readonly reported: string;
}

/** Runs the command in this process, at a fixed hour, without a terminal. */
export async function midad(words: readonly string[], world: Partial<World> = {}): Promise<Said> {
  const printed: string[] = [];
  const reported: string[] = [];
  const code = await run(words, {
    cwd: '/',
    now: () => '2026-05-10T08:00:00+03:00',
    elapsed: () => 1234,
    megabytes: () => 90,
    environment: {},
    print: (text) => printed.push(text),
    report: (text) => reported.push(text),
    desktop: false,
    stopped: () => Promise.resolve(),
    ...world,
  });
  return { code, printed: printed.join('\n'), reported: reported.join('\n') };
}
