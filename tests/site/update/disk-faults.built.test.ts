import { chmodSync, chownSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeNewsroom } from '../../../bench/write-newsroom.ts';
import { type Ended, runMidad, type RunOptions } from '../../setup/built-midad.ts';
import { digestFolder } from '../../setup/folder-digest.ts';
import {
  fillDisk,
  lockFolder,
  lockRefusal,
  mountDisk,
  mountReadOnly,
  mountRefusal,
} from '../../setup/small-disk.ts';

const now = '2026-05-10T08:00:00+03:00';
const refusal = mountRefusal();
const notLocked = lockRefusal();
const isRoot = process.getuid?.() === 0;

// Fonts are cut once: it takes longer than the builds.
let fonts = '';
beforeAll(async () => {
  fonts = await mkdtemp(join(tmpdir(), 'midad-disk-fonts-'));
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), join(fonts, 'newsroom'), {
    recursive: true,
  });
  await runMidad(join(fonts, 'newsroom'), ['build', '--now', now]);
});
afterAll(() => rm(fonts, { recursive: true, force: true }));

let workshop = '';
let root = '';
const undo: (() => void)[] = [];
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-disk-'));
  root = join(workshop, 'newsroom');
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), root, { recursive: true });
});
afterEach(async () => {
  for (const task of undo.splice(0).reverse()) task();
  await rm(workshop, { recursive: true, force: true });
});

/** A folder for a cache in which the fonts are cut already. */
function cacheIn(folder: string): string {
  cpSync(join(fonts, 'newsroom/.midad/fonts'), join(folder, 'fonts'), { recursive: true });
  return folder;
}

const build = (words: readonly string[] = [], options: RunOptions = {}): Promise<Ended> =>
  runMidad(root, ['build', '--now', now, ...words], options);

const article = (): string => join(root, 'content/articles/library.md');
const setHour = (hour: string): void =>
  writeFileSync(article(), readFileSync(article(), 'utf8').replace(/حتى \S+/, `حتى ${hour}`));

/** The site as a build from nothing makes it. */
async function buildAnew(): ReturnType<typeof digestFolder> {
  const other = await mkdtemp(join(tmpdir(), 'midad-disk-anew-'));
  try {
    expect((await build(['--out', join(other, 'site'), '--cache', cacheIn(join(other, 'cache'))])).code).toBe(
      0,
    );
    return await digestFolder(join(other, 'site'));
  } finally {
    await rm(other, { recursive: true, force: true });
  }
}

/** Whether files lie about that nothing will ever read. */
const remains = (cache: string): readonly string[] =>
  readdirSync(cache).filter((name) => /\.\d+$|^lock$|\.next$/.test(name));

describe.skipIf(refusal !== undefined)(
  `a full disk${refusal === undefined ? '' : ` (not tried: ${refusal})`}`,
  () => {
    it('leaves the last site whole wherever it stops a small build, names itself, and the next build is right', async () => {
      const disk = join(workshop, 'disk');
      undo.push(mountDisk(disk, 8 * 1024));
      const site = join(disk, 'site');
      const cache = cacheIn(join(disk, 'cache'));
      const places = ['--out', site, '--cache', cache];
      const wanted: Awaited<ReturnType<typeof digestFolder>>[] = [];
      for (const hour of ['العاشرة', 'التاسعة']) {
        setHour(hour);
        wanted.push(await buildAnew());
      }
      expect((await build(places)).code).toBe(0);
      const ends = new Set<number | string | undefined>();
      for (const [index, free] of [0, 4, 12, 20, 24, 28, 64].entries()) {
        const before = await digestFolder(site);
        setHour(index % 2 === 0 ? 'العاشرة' : 'التاسعة');
        const empty = fillDisk(disk, free);
        const { code, stderr } = await build(places);
        ends.add(code);
        if (code !== 0) {
          expect({ free, code, stderr }).toEqual({
            free,
            code: 2,
            stderr: expect.stringMatching(/the disk is full/),
          });
          expect(stderr).toContain(disk);
          expect(await digestFolder(site)).toEqual(before);
        }
        empty();
        expect((await build(places)).code).toBe(0);
        expect(await digestFolder(site)).toEqual(wanted[index % 2]);
        const [folder = ''] = readdirSync(cache).filter((name) => name.startsWith('build'));
        expect(remains(join(cache, folder))).toEqual([]);
      }
      expect(ends).toEqual(new Set([0, 2]));
    });

    it('stops a large build with threads wherever it is, without a half site and without hanging', async () => {
      root = join(workshop, 'large');
      writeNewsroom(root, 150, 7);
      const disk = join(workshop, 'disk');
      for (const kibibytes of [256, 1024, 4096, 6144]) {
        const unmount = mountDisk(disk, kibibytes);
        try {
          const { code, stderr } = await build([
            '--out',
            join(disk, 'site'),
            '--cache',
            cacheIn(join(disk, 'cache')),
            '--threads',
            '2',
          ]);
          expect({ kibibytes, code }).toEqual({ kibibytes, code: 2 });
          expect(stderr).toMatch(/the disk is full/);
          expect(stderr).toContain(disk);
          expect(existsSync(join(disk, 'site'))).toBe(false);
        } finally {
          unmount();
        }
      }
    });

    it.each(['output', 'cache'])('is named when only the %s is on it', async (which) => {
      const disk = join(workshop, 'disk');
      undo.push(mountDisk(disk, 4 * 1024));
      const other = join(workshop, 'other');
      const site = join(which === 'output' ? disk : other, 'site');
      const places = ['--out', site, '--cache', cacheIn(join(which === 'cache' ? disk : other, 'cache'))];
      expect((await build(places)).code).toBe(0);
      const before = await digestFolder(site);
      setHour('العاشرة');
      const empty = fillDisk(disk, 0);
      const { code, stderr } = await build(places);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/the disk is full/) });
      expect(stderr).toContain(disk);
      expect(await digestFolder(site)).toEqual(before);
      empty();
      expect((await build(places)).code).toBe(0);
      expect(await digestFolder(site)).toEqual(await buildAnew());
    });
  },
);

/** After a refusal the site is as it was; after its cause is gone the next build is right. */
async function expectRefusal(harm: () => () => void, named: string, options: RunOptions = {}): Promise<void> {
  cacheIn(join(root, '.midad'));
  if (options.user !== undefined) giveTo(workshop, options.user);
  expect((await build([], options)).code).toBe(0);
  const site = join(root, '_site');
  const before = await digestFolder(site);
  setHour('العاشرة');
  const heal = harm();
  undo.push(heal);
  const { code, stderr } = await build([], options);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/read-only|written|permission/),
  });
  expect(stderr).toContain(join(root, named));
  expect(await digestFolder(site)).toEqual(before);
  undo.pop();
  heal();
  expect((await build([], options)).code).toBe(0);
  expect(await digestFolder(site)).toEqual(await buildAnew());
  expect(readdirSync(root).sort()).toEqual(['.midad', '_site', 'content']);
}

function giveTo(folder: string, user: number): void {
  chownSync(folder, user, user);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(join(folder, name), user, user);
}

describe.skipIf(refusal !== undefined)(
  `a read-only disk${refusal === undefined ? '' : ` (not tried: ${refusal})`}`,
  () => {
    it.each(['_site', '.midad', '.'])('under %s is named, and nothing is harmed', async (place) => {
      await expectRefusal(() => mountReadOnly(join(root, place)), place);
    });
  },
);

describe.skipIf(process.platform === 'win32')('a folder that may not be written to', () => {
  // The superuser may write everywhere.
  const options: RunOptions = isRoot ? { user: 65534 } : {};

  it.each(['_site', '.midad/build', '.'])('is named, and nothing is harmed: %s', async (place) => {
    await expectRefusal(
      () => {
        chmodSync(join(root, place), 0o555);
        return () => chmodSync(join(root, place), 0o755);
      },
      place,
      options,
    );
  });
});

describe.skipIf(notLocked !== undefined)(
  `a spare tree that is locked${notLocked === undefined ? '' : ` (not tried: ${notLocked})`}`,
  () => {
    it('is named however often a build is tried, and the next one without the lock is right', async () => {
      cacheIn(join(root, '.midad'));
      expect((await build()).code).toBe(0);
      const before = await digestFolder(join(root, '_site'));
      setHour('العاشرة');
      const spare = join(root, '.midad/build/spare');
      undo.push(lockFolder(spare));
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const { code, stderr } = await build();
        expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/permitted/) });
        expect(stderr).toContain(spare);
        expect(await digestFolder(join(root, '_site'))).toEqual(before);
      }
      undo.pop()?.();
      expect((await build()).code).toBe(0);
      expect(await digestFolder(join(root, '_site'))).toEqual(await buildAnew());
    });
  },
);
