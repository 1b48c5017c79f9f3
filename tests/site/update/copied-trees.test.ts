import {
  appendFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UpdateOutcome } from '../../../src/site/index.ts';
import { updateSite } from '../../../src/site/index.ts';
import { digestFolder } from '../../setup/folder-digest.ts';
import { writeDirectly } from './write-directly.ts';

const fonts = join(tmpdir(), `midad-copied-fonts-${String(process.pid)}`);
afterAll(() => rm(fonts, { recursive: true, force: true }));

let workshop = '';
let [root, out, cache] = ['', '', ''];
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-copied-'));
  [root, out, cache] = [join(workshop, 'newsroom'), join(workshop, 'site'), join(workshop, 'cache')];
  await cp(join(import.meta.dirname, '../../fixtures/newsroom'), root, { recursive: true });
});
afterEach(() => rm(workshop, { recursive: true, force: true }));

const build = (own: { readonly out?: string; readonly cache?: string } = {}): Promise<UpdateOutcome> =>
  updateSite(
    {
      root,
      out,
      cache,
      fonts,
      now: '2026-05-10T08:00:00+03:00',
      program: 'one',
      drafts: false,
      threads: 0,
      ...own,
    },
    writeDirectly,
  );

async function buildAnew(): ReturnType<typeof digestFolder> {
  const other = join(workshop, 'other');
  await build({ out: other, cache: join(workshop, 'other-cache') });
  return digestFolder(other);
}

const article = (): string => join(root, 'content/articles/library.md');
const change = (): void =>
  writeFileSync(article(), readFileSync(article(), 'utf8').replace('حتى التاسعة', 'حتى العاشرة'));

function write(tree: string, file: string): void {
  mkdirSync(join(tree, dirname(file)), { recursive: true });
  writeFileSync(join(tree, file), 'x');
}

const filesOf = (tree: string): readonly string[] =>
  readdirSync(tree, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(tree, name)).isFile(),
  );

/** Puts copies in the place of folders, with the times of their files, as from an archive. */
async function restore(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await cp(folder, `${folder}.copy`, { recursive: true, preserveTimestamps: true });
    await rm(folder, { recursive: true });
    await rename(`${folder}.copy`, folder);
  }
  // A checkout gives all files of the newsroom new times.
  utimesSync(article(), 1_900_000_000, 1_900_000_000);
}

/** Makes two trees one content again, as archives do that know of hard links. */
function linkTrees(): void {
  const spare = join(cache, 'spare');
  for (const file of filesOf(out)) {
    rmSync(join(spare, file));
    linkSync(join(out, file), join(spare, file));
  }
}

/** What becomes of a change after all: the site of a build from nothing, whichever of the trees is served. */
async function expectRightAfterChanges(): Promise<void> {
  change();
  await build();
  const anew = await buildAnew();
  expect(await digestFolder(out)).toEqual(anew);
  expect(await digestFolder(join(cache, 'spare'))).toEqual(anew);
}

describe('a site and a cache that were restored from copies', () => {
  it.each<[string, () => Promise<void> | void]>([
    ['', () => undefined],
    ['with one content under two names', linkTrees],
    ['with times of whole seconds', () => wholeSeconds()],
    ['without the spare tree', () => rm(join(cache, 'spare'), { recursive: true })],
    ['without a file of the spare tree', () => rm(join(cache, 'spare/feed.xml'))],
    ['without the site', () => rm(out, { recursive: true })],
    ['with another file in the spare tree', () => writeFileSync(join(cache, 'spare/feed.xml'), 'x')],
  ])('have no page made again %s', async (_what, then) => {
    await build();
    const good = await digestFolder(out);
    await restore(out, cache);
    await then();
    const { made, diff } = await build();
    expect({ made, diff }).toEqual({ made: 0, diff: { added: [], changed: [], removed: [] } });
    expect(await digestFolder(out)).toEqual(good);
    // Known again: the next build need not prove them.
    expect((await build()).made).toBe(0);
    await expectRightAfterChanges();
  });

  it('have made again what is not as it was, and nothing else', async () => {
    await build();
    const good = await digestFolder(out);
    await restore(out, cache);
    rmSync(join(out, '404.html'));
    writeFileSync(join(out, '404.html'), 'x');
    const { made } = await build();
    expect(made).toBe(1);
    expect(await digestFolder(out)).toEqual(good);
    await expectRightAfterChanges();
  });

  describe.each(['stray.html', 'a/stray/index.html'])('with %s', (stray) => {
    it.each<[string, () => string]>([
      ['the site', () => out],
      ['the spare tree', () => join(cache, 'spare')],
      ['either', () => join(cache, 'spare')],
    ])('keep nothing that does not belong there, in %s', async (which, tree) => {
      await build();
      const good = await digestFolder(out);
      await restore(out, cache);
      write(tree(), stray);
      if (which === 'either') write(out, `other-${stray}`);
      await build();
      expect(await digestFolder(out)).toEqual(good);
      await expectRightAfterChanges();
    });
  });

  const spare = (): string => join(cache, 'spare');
  const append = (file: string, text: string): void =>
    appendFileSync(join(root, 'content/articles', file), `\n${text}\n`);

  it.each<[string, () => Promise<void> | void]>([
    ['', () => undefined],
    ['with one content under two names', linkTrees],
    ['with times of whole seconds', () => wholeSeconds()],
    ['without the spare tree', () => rm(spare(), { recursive: true })],
    ['without the site', () => rm(out, { recursive: true })],
    ['without a file of the site', () => rm(join(out, 'feed.xml'))],
    ['without a file of the spare tree', () => rm(join(spare(), '404.html'))],
    ['with another file in the site', () => writeFileSync(join(out, '404.html'), 'x')],
    ['with another file in the spare tree', () => writeFileSync(join(spare(), '404.html'), 'x')],
    ['with a stray file in the site', () => write(out, 'a/stray/index.html')],
    ['with a stray file in the spare tree', () => write(spare(), 'a/stray/index.html')],
    ['with stray files in both', () => [out, spare()].forEach((tree) => write(tree, 'stray.html'))],
    ['with an empty folder in the spare tree', () => mkdirSync(join(spare(), 'empty'))],
    ['with a folder of the site that is a file', () => toFile(join(out, 'a'))],
    ['without the spare tree and a page of the site', () => harmBoth(() => rm(spare(), { recursive: true }))],
    [
      'with a stray file in the spare tree, and without a page of the site',
      () => harmBoth(() => write(spare(), 'stray.html')),
    ],
  ])('are changed as if they had not been copied %s', async (_what, then) => {
    await build();
    await restore(out, cache);
    await then();
    append('bridge.md', 'وبقي الجسر مفتوحًا.');
    const { diff } = await build();
    expect(diff.changed).toContainEqual(expect.stringContaining('a/'));
    expect(diff.added).toEqual([]);
    expect(existsSync(join(out, 'empty'))).toBe(false);
    expect(await digestFolder(out)).toEqual(await buildAnew());
    expect((await build()).made).toBe(0);
    await expectRightAfterChanges();
    append('bridge.md', 'ثم أغلق.');
    await build();
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });

  it.each<[string, () => void]>([
    ['', () => undefined],
    ['with one content under two names', linkTrees],
    ['without a file of the site', () => rmSync(join(out, '404.html'))],
    ['without the page that changes', () => rmSync(join(out, bridgePage()))],
    ['without a file of the spare tree', () => rmSync(join(spare(), '404.html'))],
    ['with another file in the site', () => writeFileSync(join(out, '404.html'), 'x')],
    ['with another file in the spare tree', () => writeFileSync(join(spare(), '404.html'), 'x')],
    ['with a stray file in the spare tree', () => write(spare(), 'a/stray/index.html')],
    ['with an empty folder in the spare tree', () => mkdirSync(join(spare(), 'empty'))],
    ['with a link in the spare tree', () => symlinkSync(out, join(spare(), 'link'))],
    ['without the spare tree', () => rmSync(spare(), { recursive: true })],
    ['with a spare tree that is a file', () => toFile(spare())],
  ])('are changed after a build in which nothing was new %s', async (_what, then) => {
    await build();
    await restore(out, cache);
    expect((await build()).made).toBe(0);
    then();
    append('bridge.md', 'وبقي الجسر مفتوحًا.');
    const { diff } = await build();
    expect(diff.changed).toContainEqual(expect.stringContaining('a/'));
    expect(diff).toMatchObject({ added: [], removed: [] });
    const anew = await buildAnew();
    expect(await digestFolder(out)).toEqual(anew);
    expect(await digestFolder(spare())).toEqual(anew);
    expect(existsSync(join(out, 'empty'))).toBe(false);
    expect((await build()).made).toBe(0);
    await expectRightAfterChanges();
  });

  it('are published right where what changed is not visible, and the site is not what it was', async () => {
    await build();
    const good = await digestFolder(out);
    await restore(out, cache);
    writeFileSync(join(out, '404.html'), 'x');
    write(out, 'stray.html');
    append('draft.md', 'فقرة أخرى.');
    expect((await build()).diff).toEqual({ added: [], changed: [], removed: [] });
    expect(await digestFolder(out)).toEqual(good);
    await expectRightAfterChanges();
  });

  it('have no file published that was looked at by the times of another', async () => {
    const flatten = (): void => {
      for (const tree of [out, spare()])
        for (const file of filesOf(tree)) utimesSync(join(tree, file), 1_000_000_000, 1_000_000_000);
    };
    await build();
    await restore(out, cache);
    const bytes = readFileSync(join(out, libraryPage()));
    bytes[bytes.length - 3] = 0x58;
    writeFileSync(join(out, libraryPage()), bytes);
    // As from an archive that keeps no times.
    flatten();
    for (const text of ['وبقي الجسر مفتوحًا.', 'ثم أغلق.', 'ثم فتح.']) {
      append('bridge.md', text);
      await build();
      expect(await digestFolder(out)).toEqual(await buildAnew());
      await restore(out, cache);
      flatten();
    }
  });

  it('keep nothing in the spare tree that is no file of its own', async () => {
    await build();
    await restore(out, cache);
    const file = join(spare(), '404.html');
    await cp(file, join(workshop, 'elsewhere.html'), { preserveTimestamps: true });
    rmSync(file);
    symlinkSync(join(workshop, 'elsewhere.html'), file);
    append('bridge.md', 'وبقي الجسر مفتوحًا.');
    await build();
    expect(lstatSync(join(out, '404.html')).isSymbolicLink()).toBe(false);
    expect(await digestFolder(out)).toEqual(await buildAnew());
  });

  it('are not written into by way of a link', async () => {
    await build();
    await restore(out, cache);
    const elsewhere = join(workshop, 'elsewhere');
    await rename(join(out, 'a'), elsewhere);
    symlinkSync(elsewhere, join(out, 'a'));
    const before = await digestFolder(elsewhere);
    append('bridge.md', 'وبقي الجسر مفتوحًا.');
    await build();
    expect(await digestFolder(elsewhere)).toEqual(before);
    expect(await digestFolder(out)).toEqual(await buildAnew());
    await expectRightAfterChanges();
  });

  it('are not mistaken for each other: the site of an older build beside the cache of a newer one', async () => {
    await build();
    await cp(out, `${out}.old`, { recursive: true, preserveTimestamps: true });
    change();
    await build();
    const good = await digestFolder(out);
    await restore(cache);
    await rm(out, { recursive: true });
    await rename(`${out}.old`, out);
    const { made } = await build();
    expect(made).toBeGreaterThan(0);
    expect(await digestFolder(out)).toEqual(good);
  });

  const pageOf = (title: string): string =>
    filesOf(join(out, 'a'))
      .map((file) => join('a', file))
      .find((file) => readFileSync(join(out, file), 'utf8').includes(`<title>${title}`)) ?? '';
  const libraryPage = (): string => pageOf('مكتبة الحي');
  const bridgePage = (): string => pageOf('جسر المشاة');

  async function harmBoth(then: () => Promise<void> | void): Promise<void> {
    rmSync(join(out, libraryPage()));
    await then();
  }

  function toFile(path: string): void {
    rmSync(path, { recursive: true });
    writeFileSync(path, 'x');
  }

  function wholeSeconds(): void {
    for (const tree of [out, spare()])
      for (const file of filesOf(tree)) {
        const seconds = Math.floor(statSync(join(tree, file)).mtimeMs / 1000);
        utimesSync(join(tree, file), seconds, seconds);
      }
  }
});
