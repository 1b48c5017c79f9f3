import { linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countFiles } from '../../src/seal/count-files.ts';
import { toEntry } from '../../src/seal/manifest-entry.ts';
import { toManifest } from '../../src/seal/manifest.ts';
import { filesIn, holdsOnly, newFolders } from '../../src/seal/tree-count.ts';
import { type TreeFaults, verifyTree } from '../../src/seal/verify-tree.ts';

let tree = '';
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'midad-count-'));
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

const inOrder = (files: readonly string[]): readonly string[] =>
  [...files].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

function write(file: string): void {
  mkdirSync(join(tree, dirname(file)), { recursive: true });
  writeFileSync(join(tree, file), '');
}

const files = [
  '404.html',
  'a/1/خبر/index.html',
  'a/10/خبر/index.html',
  'a/1-2/خبر/index.html',
  'a/index.html',
];
const names = fc.uniqueArray(fc.stringMatching(/^(?:[ab-]{1,2}\/){0,3}[خ.]{1,2}$/u), { maxLength: 20 });

describe('the folders of a manifest', () => {
  it('are each named once, wherever one begins', () => {
    fc.assert(
      fc.property(names, (named) => {
        const sorted = inOrder(named);
        const found = sorted.flatMap((file, line) => [...newFolders(file, sorted[line - 1])]);
        const parents = sorted.flatMap((file) =>
          file.split('/').map((_, depth, segments) => segments.slice(0, depth).join('/')),
        );
        expect(found.length).toBe(new Set(found).size);
        expect(new Set(found)).toEqual(new Set(parents));
      }),
    );
  });

  it.each<[string, () => void]>([
    ['as it was left', () => undefined],
    ['without a file', () => rmSync(join(tree, '404.html'))],
    ['without a folder', () => rmSync(join(tree, 'a/10'), { recursive: true })],
    ['with another file', () => write('a/1/خبر/other.html')],
    ['with another file in place of one', () => renameSync(join(tree, '404.html'), join(tree, '405.html'))],
    ['with another folder', () => write('a/2/خبر/index.html')],
    ['with an empty folder', () => mkdirSync(join(tree, 'a/2'))],
    ['with another folder in place of one', () => renameSync(join(tree, 'a/1'), join(tree, 'a/2'))],
    ['with a link in place of a folder', () => linkInPlace()],
    [
      'with a folder in place of a file',
      () => {
        rmSync(join(tree, 'a/index.html'));
        write('a/index.html/file');
      },
    ],
    ['that is not there', () => rmSync(tree, { recursive: true })],
  ])('hold what is counted file by file, in a tree %s', async (_what, then) => {
    files.forEach(write);
    then();
    const lines = inOrder(files).map((file) => `${JSON.stringify(toEntry(file, '0'.repeat(64), 0))}\n`);
    const manifest = toManifest(Buffer.from(lines.join('')));
    const mtimes = new Float64Array(files.length);
    const { present, inTree } = verifyTree(tree, { manifest, mtimes, links: 1, isCounted: true });
    const counted = await countFiles(tree);
    const isWhole = counted === present;
    expect((await filesIn(tree, inTree)) === present).toBe(isWhole);
    if (isWhole) expect(await filesIn(tree, inTree)).toBe(counted);
  });

  it('are counted in the tree that holds the second names, where there is one', () => {
    files.forEach(write);
    const mate = join(tree, 'mate');
    for (const file of files) {
      mkdirSync(join(mate, dirname(file)), { recursive: true });
      linkSync(join(tree, file), join(mate, file));
    }
    const lines = inOrder(files).map((file) => `${JSON.stringify(toEntry(file, '0'.repeat(64), 0))}\n`);
    const claim = { manifest: toManifest(Buffer.from(lines.join(''))), links: 1, isCounted: true } as const;
    const look = (): TreeFaults => verifyTree(tree, { ...claim, mate });
    const whole = look();
    expect(whole).toMatchObject({ damaged: [], unlinked: [], present: files.length });
    expect(holdsOnly(whole.present, whole.inTree)).toBe(true);

    writeFileSync(join(mate, 'a/1/خبر/other.html'), '');
    expect(holdsOnly(look().present, look().inTree)).toBe(false);
    renameSync(join(mate, 'a/1/خبر/other.html'), join(mate, '404.html'));
    expect(look()).toMatchObject({ unlinked: ['404.html'], present: files.length });
    rmSync(join(mate, '404.html'));
    expect(look()).toMatchObject({ damaged: [], unlinked: ['404.html'], present: files.length - 1 });
    rmSync(join(tree, 'a/index.html'));
    expect(look()).toMatchObject({ damaged: ['a/index.html'], present: files.length - 1 });
  });

  function linkInPlace(): void {
    renameSync(join(tree, 'a/1'), join(tree, 'elsewhere'));
    symlinkSync(join(tree, 'elsewhere'), join(tree, 'a/1'));
  }
});
