import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shareOut, startPool, type ThreadError, toError } from '../../src/threads/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'midad-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread that doubles numbers, and fails or ends when it is told to; it answers as `serve` does, which no thread can load uncompiled. */
const file = join(folder, 'doubler.mjs');
writeFileSync(
  file,
  `import { parentPort, workerData } from 'node:worker_threads';
let plus = 0;
parentPort.on('message', (message) => {
  if (message.plus !== undefined) { plus = message.plus; return; }
  if (message === 'end') process.nextTick(() => { throw new Error('ended'); });
  else if (message === 'fail') parentPort.postMessage({ error: { name: 'CacheFault', message: 'no', stack: 'at', code: 'ENOSPC', path: '/p' } });
  else parentPort.postMessage({ reply: { sum: message * 2 + plus, of: workerData } });
});
`,
);

interface Reply {
  readonly sum: number;
  readonly of: string;
}
type Task = number | 'fail' | 'end';

const pool = (starts: readonly string[], revive?: (error: ThreadError) => Error) =>
  startPool<string, { readonly plus: number }, Task, Reply>({
    files: 1,
    file,
    starts,
    ...(revive === undefined ? {} : { revive }),
  });

describe('a pool of threads', () => {
  it('answers every task, by all of its threads, and heeds orders', async () => {
    const threads = pool(['أ', 'ب']);
    threads.tell({ plus: 1 });
    const replies = await Promise.all(Array.from({ length: 40 }, (_, task) => threads.run(task)));
    expect(replies.map(({ sum }) => sum)).toEqual(Array.from({ length: 40 }, (_, task) => task * 2 + 1));
    expect(new Set(replies.map(({ of }) => of))).toEqual(new Set(['أ', 'ب']));
    await threads.close();
  });

  it('fails a task with what the thread threw, and goes on', async () => {
    const threads = pool(['أ']);
    await expect(threads.run('fail')).rejects.toMatchObject({ message: 'no', code: 'ENOSPC', path: '/p' });
    expect((await threads.run(4)).sum).toBe(8);
    await threads.close();
  });

  it('gives an error its class again by whom asked for it', async () => {
    const threads = pool(['أ'], (error) => Object.assign(toError(error), { revived: error.name }));
    await expect(threads.run('fail')).rejects.toMatchObject({ revived: 'CacheFault' });
    await threads.close();
  });

  it('fails what a thread that ends was given, and leaves the rest to the others', async () => {
    const threads = pool(['أ', 'ب']);
    await expect(threads.run('end')).rejects.toThrow('ended');
    const replies = await Promise.all(Array.from({ length: 20 }, (_, task) => threads.run(task)));
    expect(new Set(replies.map(({ of }) => of)).size).toBe(1);
    await threads.close();
  });

  it('fails what waits when no thread is left', async () => {
    const threads = pool(['أ']);
    const asked = ['end', 1, 2, 3, 4, 5, 6] as const;
    const settled = await Promise.allSettled(asked.map((task) => threads.run(task)));
    expect(settled.at(0)?.status).toBe('rejected');
    expect(settled.at(-1)?.status).toBe('rejected');
    await threads.close();
  });
});

describe('a list that is shared out', () => {
  it('is answered in its order, whichever batch is done first, and told of as it goes', async () => {
    const done: number[] = [];
    const answers = await shareOut([1, 2, 3, 4, 5], {
      size: 2,
      ask: async (batch) => {
        await new Promise((resolve) => setTimeout(resolve, batch.includes(1) ? 20 : 0));
        return batch.map((entry) => entry * 10);
      },
      onDone: (count) => done.push(count),
    });
    expect(answers).toEqual([10, 20, 30, 40, 50]);
    expect(done).toHaveLength(3);
    expect(done.at(-1)).toBe(5);
  });
});
