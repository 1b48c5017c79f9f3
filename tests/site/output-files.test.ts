import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proveOutput } from '../../src/site/index.ts';
import { assertOutputFiles } from '../../src/site/output-files.ts';

describe('the files of a site', () => {
  it.each([
    ['climb out', ['../secret.html']],
    ['climb out in the middle', ['a/../../secret.html']],
    ['are absolute', ['/etc/passwd']],
    ['have a nameless folder', ['a//index.html']],
    ['have a backslash, which some systems take for a folder', ['a\\b.html']],
    ['have a name over 255 bytes', [`a/${'ب'.repeat(128)}/index.html`]],
    ['are one file twice', ['index.html', 'index.html']],
    ['differ in case only', ['a/News.html', 'a/news.html']],
    ['differ in normalisation only', ['a/\u0622.html', 'a/\u0627\u0653.html']],
  ])('are refused when they %s', (_fault, files) => {
    expect(() => assertOutputFiles(files)).toThrow();
  });

  it('may have Arabic names', () => {
    expect(() =>
      assertOutputFiles(['index.html', `a/${'ب'.repeat(127)}/index.html`, 'a/خبر/index.html']),
    ).not.toThrow();
  });
});

describe('the proof of an output folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'midad-proof-'));
    await mkdir(join(folder, 'a'));
    await writeFile(join(folder, 'index.html'), 'نص');
    await writeFile(join(folder, 'a/خبر.html'), '');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds when each file is there with its bytes', async () => {
    await expect(
      proveOutput(
        folder,
        new Map([
          ['index.html', 4],
          ['a/خبر.html', 0],
        ]),
      ),
    ).resolves.toBeUndefined();
  });

  it.each([
    ['a stray file', new Map([['index.html', 4]])],
    [
      'a missing file',
      new Map([
        ['index.html', 4],
        ['a/خبر.html', 0],
        ['feed.xml', 9],
      ]),
    ],
    [
      'a short file',
      new Map([
        ['index.html', 5],
        ['a/خبر.html', 0],
      ]),
    ],
  ])('fails on %s', async (_fault, expected) => {
    await expect(proveOutput(folder, expected)).rejects.toThrow();
  });
});
