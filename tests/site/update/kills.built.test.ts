import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toArticle } from '../../../bench/corpus.ts';
import { peopleNames, toMidadSource, writeNewsroom, writePeople } from '../../../bench/write-newsroom.ts';
import { listFiles } from '../../../src/site/index.ts';
import { exchangeFolders } from '../../../src/site/release/exchange-folders.ts';
import { runMidad } from '../../setup/built-midad.ts';
import { digestFolder } from '../../setup/folder-digest.ts';

// Set KILLS for a longer search: so many random moments, and every call that changes the disk instead of every rename.
const kills = Number(process.env['KILLS'] ?? 3);
const setup = join(import.meta.dirname, '../../setup');
const now = '2026-05-10T08:00:00+03:00';

let workshop = '';
beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-kills-'));
  mkdirSync(join(workshop, 'a'));
  mkdirSync(join(workshop, 'b'));
});
afterAll(() => rm(workshop, { recursive: true, force: true }));

describe('two folders', () => {
  it('change places in one step or not at all', () => {
    const [a, b] = [join(workshop, 'a'), join(workshop, 'b')];
    writeFileSync(join(a, 'name'), 'a');
    writeFileSync(join(b, 'name'), 'b');
    const isDone = exchangeFolders(a, b);
    expect(readFileSync(join(a, 'name'), 'utf8')).toBe(isDone ? 'b' : 'a');
    expect(readFileSync(join(b, 'name'), 'utf8')).toBe(isDone ? 'a' : 'b');
    expect(exchangeFolders(a, join(workshop, 'nowhere'))).toBe(false);
    expect(existsSync(join(a, 'name'))).toBe(true);
  });
});

describe.concurrent('a build that is killed before any of its calls', () => {
  const calls =
    process.env['KILLS'] === undefined
      ? ['renameSync']
      : [
          'copyFileSync',
          'linkSync',
          'mkdirSync',
          'openSync',
          'renameSync',
          'rmSync',
          'rmdirSync',
          'writeFileSync',
          'writeSync',
        ];

  it.each([
    ['in one step', {}],
    // Without mv and Perl there is an instant without an output.
    ['by two renames', { PATH: '' }],
  ])(
    'leaves one release or the other, and the next is right: %s',
    { timeout: 3_600_000 },
    async (way, environment) => {
      const root = join(workshop, way.replaceAll(' ', '-'));
      await cp(join(import.meta.dirname, '../../fixtures/newsroom'), root, { recursive: true });
      const article = join(root, 'content/articles/library.md');
      const build = (more: Readonly<Record<string, string>> = {}) =>
        runMidad(root, ['build', '--now', now], { environment: { ...environment, ...more } });
      const set = (hour: string): void =>
        writeFileSync(article, readFileSync(article, 'utf8').replace(/حتى \S+/, `حتى ${hour}`));
      const hours = ['التاسعة', 'العاشرة'] as const;
      const releases: Awaited<ReturnType<typeof digestFolder>>[] = [];
      for (const hour of hours) {
        set(hour);
        rmSync(join(root, '_site'), { recursive: true, force: true });
        rmSync(join(root, '.midad/build'), { recursive: true, force: true });
        expect((await build()).code).toBe(0);
        releases.push(await digestFolder(join(root, '_site')));
      }
      const [first = {}, second = {}] = releases;
      const different = Object.keys(first).filter((file) => first[file] !== second[file]);
      expect(different.length).toBeGreaterThan(0);
      let absent = 0;
      let at = 1;
      for (let code: unknown = 'SIGKILL'; code === 'SIGKILL'; at += 1) {
        const wanted = at % 2;
        set(hours[1 - wanted] ?? '');
        ({ code } = await build({
          NODE_OPTIONS: `--import=${pathToFileURL(join(setup, 'kill-at.mjs')).href}`,
          KILL_AT: String(at),
          KILL_CALLS: calls.join(','),
        }));
        if (existsSync(join(root, '_site')))
          expect(releases, `killed at ${String(at)}`).toContainEqual(await digestFolder(join(root, '_site')));
        else absent += 1;
        expect((await build()).code).toBe(0);
        expect(await digestFolder(join(root, '_site')), `after ${String(at)}`).toEqual(releases[1 - wanted]);
        expect(
          JSON.parse(readFileSync(join(root, '.midad/build/changes.json'), 'utf8')),
          `told after ${String(at)}`,
        ).toMatchObject({ added: [], changed: different, removed: [] });
      }
      expect(at).toBeGreaterThan(5);
      if (way === 'in one step' && exchangeFolders(join(workshop, 'a'), join(workshop, 'b')))
        expect(absent).toBe(0);
      else expect(absent).toBeLessThanOrEqual(1);
    },
  );
});

/** What may be different in a newsroom of the next test; any set of these is a state of it. */
const toggles: readonly ((root: string, isOn: boolean) => void)[] = [
  (root, isOn) => {
    const article = toArticle(190, seed);
    const blocks = isOn ? [...article.blocks, 'سطر زائد.'] : article.blocks;
    writeFileSync(fileOf(root, article.id), toMidadSource({ ...article, blocks }));
  },
  (root, isOn) => {
    const article = toArticle(201, seed);
    if (isOn) writeFileSync(fileOf(root, article.id), toMidadSource(article));
    else rmSync(fileOf(root, article.id), { force: true });
  },
  (root, isOn) => {
    const article = toArticle(100, seed);
    if (isOn) rmSync(fileOf(root, article.id), { force: true });
    else writeFileSync(fileOf(root, article.id), toMidadSource(article));
  },
  (root, isOn) =>
    writePeople(
      root,
      new Map([...peopleNames].map(([id, name]) => [id, isOn && id === 'huda' ? `${name} الثانية` : name])),
    ),
];
const seed = 5;
const fileOf = (root: string, id: string): string => join(root, 'content/articles/000', `${id}.md`);

describe.concurrent('a build that is killed at a random moment', () => {
  it(
    `shows its readers one whole release at any time, and the next is right, ${String(kills)} times`,
    { timeout: 7_200_000 },
    async () => {
      const root = join(workshop, 'random');
      writeNewsroom(root, 200, seed);
      const site = join(root, '_site');
      let state = 0;
      const releases = new Map<number, string>();
      /** The release of the present state, built from nothing once for each state. */
      const cleanRelease = async (): Promise<string> => {
        const known = releases.get(state);
        if (known !== undefined) return known;
        const [out, cache] = [join(workshop, 'clean'), join(workshop, 'clean-cache')];
        rmSync(out, { recursive: true, force: true });
        rmSync(cache, { recursive: true, force: true });
        if (existsSync(join(root, '.midad/fonts')))
          await cp(join(root, '.midad/fonts'), join(cache, 'fonts'), { recursive: true });
        expect((await runMidad(root, ['build', '--now', now, '--out', out, '--cache', cache])).code).toBe(0);
        const release = await releaseIn(out);
        releases.set(state, release);
        return release;
      };
      expect((await runMidad(root, ['build', '--now', now])).code).toBe(0);
      let served = await cleanRelease();
      expect(await releaseIn(site)).toBe(served);

      const watcher = new Worker(join(setup, 'watch-site.mjs'), { workerData: { site } });
      const failed = new Promise<never>((_, reject) => {
        watcher.once('error', reject);
      });
      failed.catch(() => undefined);
      const watched = (): Promise<{ readonly seen: readonly string[]; readonly absent: number }> =>
        Promise.race([
          new Promise<{ readonly seen: readonly string[]; readonly absent: number }>((resolve) => {
            watcher.once('message', resolve);
            watcher.postMessage('tell');
          }),
          failed,
        ]);
      let looked = 0;
      let absences = 0;
      let killed = 0;
      let lasts = { small: 2000, whole: 5000 };
      try {
        await watched();
        while (killed < kills) {
          state ^= 1 << Math.floor(Math.random() * toggles.length);
          for (const [index, set] of toggles.entries()) set(root, ((state >> index) & 1) === 1);
          const wanted = await cleanRelease();
          const kind = killed % 10 === 3 ? 'whole' : 'small';
          if (kind === 'whole') rmSync(join(root, '.midad/build'), { recursive: true, force: true });
          const pause = Math.random() * lasts[kind];
          const { isKilled, took } = await runAndKill(root, pause);
          if (isKilled) killed += 1;
          if (isKilled && killed % 20 === 0)
            process.stderr.write(`${String(killed)} of ${String(kills)} kills\n`);
          else lasts = { ...lasts, [kind]: took };
          const place = `${kind} build, killed ${String(killed)}, after ${pause.toFixed(0)} ms`;
          const { seen, absent } = await watched();
          expect([served, wanted], place).toEqual(expect.arrayContaining([...seen]));
          expect((await runMidad(root, ['build', '--now', now])).code, place).toBe(0);
          expect(await releaseIn(site), place).toBe(wanted);
          const after = await watched();
          expect([served, wanted], place).toEqual(expect.arrayContaining([...after.seen]));
          looked += seen.length + after.seen.length;
          absences += absent + after.absent;
          served = wanted;
        }
      } finally {
        watcher.postMessage('end');
      }
      expect(looked).toBeGreaterThan(kills);
      process.stderr.write(`${String(kills)} kills; looks that found no output: ${String(absences)}\n`);
      if (exchangeFolders(join(workshop, 'a'), join(workshop, 'b'))) expect(absences).toBe(0);
    },
  );
});

/** Runs a build and kills it after so many milliseconds, if it still runs. */
function runAndKill(
  root: string,
  pause: number,
): Promise<{ readonly isKilled: boolean; readonly took: number }> {
  const began = performance.now();
  const main = join(import.meta.dirname, '../../../dist/app/midad.js');
  const child = spawn(process.execPath, [main, 'build', '--now', now], { cwd: root, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), pause);
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => {
      clearTimeout(timer);
      resolve({ isKilled: signal === 'SIGKILL', took: performance.now() - began });
    });
  });
}

/** One digest of all names and contents, as the watcher makes it. */
async function releaseIn(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await listFiles(folder)).map((name) => join(folder, name)).sort())
    hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
