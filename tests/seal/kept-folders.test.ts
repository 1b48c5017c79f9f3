import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFolders, keptCount, type KeptFolders, readFolders } from '../../src/seal/kept-folders.ts';
import { toEntry } from '../../src/seal/manifest-entry.ts';
import { toManifest } from '../../src/seal/manifest.ts';
import { filesIn } from '../../src/seal/tree-count.ts';
import { verifyTree } from '../../src/seal/verify-tree.ts';

const files = [
  '404.html',
  'a/1-2/خبر/index.html',
  'a/1/خبر/index.html',
  'a/10/خبر/index.html',
  'a/index.html',
  'assets/site.css',
];
const manifest = toManifest(
  Buffer.from(files.map((file) => `${JSON.stringify(toEntry(file, '0'.repeat(64), 0))}\n`).join('')),
);

let [cache, live, spare] = ['', '', ''];
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'midad-folders-'));
  [live, spare] = [join(cache, 'live'), join(cache, 'spare')];
  for (const tree of [live, spare]) {
    for (const file of files) write(tree, file);
    age(tree);
  }
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

function write(tree: string, file: string): void {
  mkdirSync(join(tree, dirname(file)), { recursive: true });
  writeFileSync(join(tree, file), '');
}

const foldersOf = (tree: string): readonly string[] => [
  '',
  ...readdirSync(tree, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(tree, name)).isDirectory(),
  ),
];

/** Gives every folder of a tree the time that it has, or another. */
function setTimes(tree: string, timeOf: (milliseconds: number) => number): void {
  for (const folder of foldersOf(tree)) {
    const time = timeOf(statSync(join(tree, folder)).mtimeMs) / 1000;
    utimesSync(join(tree, folder), time, time);
  }
}

/** What was changed within two seconds is not believed. */
const age = (tree: string): void => setTimes(tree, (time) => time - 60_000.25);

function keep(isOurs: boolean): KeptFolders {
  keepFolders(cache, [live, spare], manifest, isOurs);
  const kept = readFolders(cache);
  if (kept === undefined) throw new Error('Nothing was kept');
  return kept;
}

const timeOf = (tree: string, folder: string): number => statSync(join(tree, folder)).mtimeMs;

describe('what is remembered of folders', () => {
  it.each([true, false])('is what the manifest and the disk say of each (ours: %s)', (isOurs) => {
    const kept = keep(isOurs);
    for (const tree of [live, spare]) {
      const counts = foldersOf(tree).map((folder) => [folder, keptCount(kept, folder, timeOf(tree, folder))]);
      expect(Object.fromEntries(counts)).toEqual({
        '': { folders: 2, files: 1 },
        a: { folders: 3, files: 1 },
        'a/1': { folders: 1, files: 0 },
        'a/1-2': { folders: 1, files: 0 },
        'a/10': { folders: 1, files: 0 },
        'a/1/خبر': { folders: 0, files: 1 },
        'a/1-2/خبر': { folders: 0, files: 1 },
        'a/10/خبر': { folders: 0, files: 1 },
        assets: { folders: 0, files: 1 },
      });
    }
  });

  it('does not hold for a folder that was changed since, or is another', () => {
    const kept = keep(true);
    write(live, 'a/1/خبر/other.html');
    expect(keptCount(kept, 'a/1/خبر', timeOf(live, 'a/1/خبر'))).toBeUndefined();
    expect(keptCount(kept, 'a/2', timeOf(live, 'a/1'))).toBeUndefined();
  });

  it('does not hold for what was changed just before it was remembered', () => {
    write(live, 'a/1/خبر/index.html');
    rmSync(join(live, 'assets/site.css'));
    write(live, 'assets/site.css');
    const kept = keep(true);
    expect(keptCount(kept, 'assets', timeOf(live, 'assets'))).toBeUndefined();
    expect(keptCount(kept, 'assets', timeOf(spare, 'assets'))).toEqual({ folders: 0, files: 1 });
  });

  it('is listed where others may have put something into a tree', () => {
    for (const tree of [live, spare]) write(tree, 'assets/theirs.css');
    write(live, 'a/theirs.html');
    for (const tree of [live, spare]) age(tree);
    const kept = keep(false);
    expect(keptCount(kept, 'assets', timeOf(live, 'assets'))).toEqual({ folders: 0, files: 2 });
    expect(keptCount(kept, 'a', timeOf(live, 'a'))).toBeUndefined();
  });

  it('is as it was for folders that did not change, and listed anew for the others', () => {
    keep(true);
    for (const tree of [live, spare]) write(tree, 'assets/theirs.css');
    for (const tree of [live, spare]) age(join(tree, 'assets'));
    const kept = keep(false);
    expect(keptCount(kept, 'assets', timeOf(spare, 'assets'))).toEqual({ folders: 0, files: 2 });
    expect(keptCount(kept, 'a', timeOf(live, 'a'))).toEqual({ folders: 3, files: 1 });
  });

  it.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['a flipped byte', (bytes) => bytes.fill((bytes[100] ?? 0) ^ 1, 100, 101)],
    ['a flipped byte of its check', (bytes) => bytes.fill((bytes[0] ?? 0) ^ 1, 0, 1)],
    ['half of it', (bytes) => bytes.subarray(0, bytes.length / 2 + 4)],
    ['one byte', (bytes) => bytes.subarray(0, 1)],
    ['nothing', () => Buffer.alloc(0)],
  ])('is not believed with %s', (_, spoil) => {
    keep(true);
    const file = join(cache, 'folders.bin');
    writeFileSync(file, spoil(readFileSync(file)));
    expect(readFolders(cache)).toBeUndefined();
  });

  it.each<[string, () => void]>([
    ['as it was left', () => undefined],
    ['with times in whole seconds', () => setTimes(live, (time) => Math.floor(time / 1000) * 1000)],
    ['without a file', () => rmSync(join(live, '404.html'))],
    ['without a folder', () => rmSync(join(live, 'a/10'), { recursive: true })],
    ['with another file', () => write(live, 'a/1/خبر/other.html')],
    ['with another file in place of one', () => renameSync(join(live, '404.html'), join(live, '405.html'))],
    ['with another folder', () => write(live, 'a/2/خبر/index.html')],
    ['with an empty folder', () => mkdirSync(join(live, 'a/2'))],
    ['with another folder in place of one', () => renameSync(join(live, 'a/1'), join(live, 'a/2'))],
    ['with what the other had', () => cpSync(spare, live, { recursive: true, preserveTimestamps: true })],
  ])('counts a tree %s as listing it does', async (_what, then) => {
    const kept = keep(true);
    then();
    const claim = { manifest, mtimes: new Float64Array(files.length), links: 1, isCounted: true } as const;
    const listed = verifyTree(live, claim);
    const remembered = verifyTree(live, { ...claim, kept });
    expect(remembered).toEqual(listed);
    expect(await filesIn(live, remembered.inTree)).toBe(await filesIn(live, listed.inTree));
  });

  it('is nothing where nothing was kept', () => {
    expect(existsSync(join(cache, 'folders.bin'))).toBe(false);
    expect(readFolders(cache)).toBeUndefined();
  });
});
