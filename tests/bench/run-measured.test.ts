import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Measured, runMeasured } from '../../bench/run-measured.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'midad-measured-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (code: string, minutes = 1, flags: readonly string[] = []): Promise<Measured> =>
  runMeasured(
    { file: process.execPath, args: [...flags, '-e', code] },
    { folder, log: join(folder, 'log'), minutes },
  );

/** Holds so many megabytes for half a second. */
const hold = (megabytes: number): string =>
  `const held = Buffer.alloc(${String(megabytes)} * 1e6, 1); setTimeout(() => held.length, 500);`;

describe('a measured command', () => {
  it('costs the time of all processes that it waits for', async () => {
    const burn = 'while (process.cpuUsage().user < 400_000);';
    const measured = await run(
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}])`,
    );
    expect('failure' in measured ? 0 : measured.cpu).toBeGreaterThan(0.4);
  });

  it.skipIf(!existsSync('/proc/self/status'))(
    'costs the memory of its whole tree, not of its largest process',
    async () => {
      const child = JSON.stringify(hold(150));
      const measured = await run(
        `require('node:child_process').spawn(process.execPath, ['-e', ${child}]); ${hold(150)}`,
      );
      expect('failure' in measured ? 0 : measured.memory).toBeGreaterThan(300e6);
    },
  );

  it.skipIf(!existsSync('/proc/self/status'))(
    'costs the memory of a child only from when it runs a program of its own',
    async () => {
      const code = `const held = Buffer.alloc(200e6, 1);
        const more = [];
        for (let index = 0; index < 300; index += 1) {
          more.push(Buffer.alloc(1e5, 1));
          require('node:child_process').spawnSync('true');
        }
        process.exitCode = held.length > more.length ? 0 : 1;`;
      const measured = await run(code);
      expect('failure' in measured ? undefined : measured.memory).toBeGreaterThan(230e6);
      expect('failure' in measured ? undefined : measured.memory).toBeLessThan(400e6);
    },
  );

  it('that fails says with what', async () => {
    expect(await run('console.error("no such theme"); process.exit(3)')).toEqual({
      failure: 'failed (3): no such theme',
    });
  });

  it('that runs out of heap says so', async () => {
    const code = 'const all = []; for (;;) all.push(new Array(1e5).fill({}))';
    expect(await run(code, 1, ['--max-old-space-size=40'])).toEqual({ failure: 'out of heap' });
  });

  it('that is killed by the system says so', async () => {
    expect(await run('process.kill(process.pid, "SIGKILL")')).toEqual({
      failure: 'killed, by all signs for want of memory',
    });
  });

  it('that takes too long is given up, with all that it started', async () => {
    const child = JSON.stringify('setInterval(() => 0, 1000)');
    const code = `const { pid } = require('node:child_process').spawn(process.execPath, ['-e', ${child}]);
      require('node:fs').writeFileSync('child', String(pid)); setInterval(() => 0, 1000);`;
    expect(await run(code, 0.02)).toEqual({ failure: 'not done after 0.02 minutes' });
    const id = readFileSync(join(folder, 'child'), 'utf8');
    await expect.poll(() => isRunning(Number(id))).toBe(false);
  });

  it('that is not there says so', async () => {
    const measured = await runMeasured(
      { file: 'no-such-builder', args: [] },
      { folder, log: join(folder, 'log'), minutes: 1 },
    );
    expect(measured).toHaveProperty('failure', expect.stringContaining('no-such-builder'));
  });
});

/** A killed process that nobody has waited for is not running. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(id)}/status`, 'utf8'));
  } catch {
    return false;
  }
}
