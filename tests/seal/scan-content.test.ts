import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/archive/list-files.ts';
import type { Message } from '../../src/message/index.ts';
import { askFind } from '../../src/seal/ask-find.ts';
import type { ContentScan } from '../../src/seal/scan-content.ts';
import { hashPath, pathsOf, pickSeen, scanContent, walkContent } from '../../src/seal/scan-content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'midad-scan-'));
  const write = (path: string, text = 'نص'): void => {
    mkdirSync(join(root, 'content', path, '..'), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  };
  write('site.yml');
  write('articles/a.md');
  write('articles/A.md', 'آخر');
  write('articles/2026/خبر عاجل.md');
  write('articles/2026/سطر\nثانٍ.md');
  write('articles/.hidden/b.md');
  write('articles/README.md');
  write('articles/notes.txt', '');
  write('articles/what?.md');
  write('media/صورة.png', 'x'.repeat(70_000));
  write('articles/e\u0301.md');
  write('articles/folder.md/b.md');
  write('quotes');
  mkdirSync(join(root, 'content/people'), { recursive: true });
  execFileSync('mkfifo', [join(root, 'content/articles/pipe.md')]);
  symlinkSync('a.md', join(root, 'content/articles/link.md'));
  symlinkSync('nowhere', join(root, 'content/articles/lost.md'));
  symlinkSync('2026', join(root, 'content/articles/folder'));
  symlinkSync('circle.md', join(root, 'content/articles/circle.md'));
  utimesSync(join(root, 'content/articles/a.md'), 1_700_000_000.123_456, 1_700_000_000.123_456);
  utimesSync(join(root, 'content/articles/A.md'), -12.5, -12.5);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Entries by path: the order of a disk means nothing. */
const entriesOf = (scan: ContentScan): readonly string[] =>
  pathsOf(scan)
    .map((path, index) =>
      [
        path,
        ...scan.names.subarray(index * 2, index * 2 + 2),
        scan.kinds[index],
        scan.sizes[index],
        scan.times[index],
      ].join(' '),
    )
    .sort();

describe('a look at a newsroom', () => {
  it('sees the same by find and by itself, to the fraction of a millisecond', async () => {
    const [own, fast] = [walkContent(root), await scanContent(root)];
    expect(entriesOf(fast)).toEqual(entriesOf(own));
    expect({ ...fast, paths: [], names: [], kinds: [], sizes: [], times: [] }).toEqual({
      ...own,
      paths: [],
      names: [],
      kinds: [],
      sizes: [],
      times: [],
    });
  });

  it.runIf(process.platform === 'linux')('is by find where there is one', async () => {
    const seen: string[] = [];
    expect(await askFind(join(root, 'content'), ({ path }) => seen.push(path.toString()))).toBe(true);
    expect(seen).toContain('articles/2026/سطر\nثانٍ.md');
    expect(await askFind(join(root, 'nowhere'), () => undefined)).toBe(false);
  });

  it('sees the same where folders are so full, or so many, that they are looked at as a whole', async () => {
    const write = (path: string): void => {
      mkdirSync(join(root, 'content', path, '..'), { recursive: true });
      writeFileSync(join(root, 'content', path), 'x');
    };
    for (let number = 0; number < 510; number += 1) write(`media/-${String(number)} .png`);
    for (let number = 0; number < 500; number += 1) write(`pages/${String(number)}/ص.md`);
    for (let folder = 0; folder < 4; folder += 1)
      for (let number = 0; number < 400; number += 1) write(`quotes${String(folder)}/${String(number)}.yml`);
    mkdirSync(join(root, 'content/empty/inside'), { recursive: true });
    symlinkSync('pages', join(root, 'content/other'));
    const fast = await scanContent(root);
    expect(entriesOf(fast)).toEqual(entriesOf(walkContent(root)));
    const paths = pathsOf(fast);
    const at = new Map(paths.map((path, index) => [path, index]));
    const early = paths.filter((path, index) => (at.get(dirname(path)) ?? -1) > index);
    expect(early).toEqual([]);
  });

  it('sees the same of a folder of more entries than one command names, and of one that is a link', async () => {
    for (let number = 0; number < 510; number += 1)
      writeFileSync(join(root, `content/${String(number)}.md`), '');
    mkdirSync(join(root, 'other'));
    renameSync(join(root, 'content'), join(root, 'other/content'));
    symlinkSync('other/content', join(root, 'content'));
    expect(entriesOf(await scanContent(root))).toEqual(entriesOf(walkContent(root)));
  });

  it('knows each file by its path, and gives some of what was seen as it gives all', () => {
    const scan = walkContent(root);
    const paths = pathsOf(scan);
    const chosen = [...paths.keys()].filter((index) => index % 2 === 1);
    expect(entriesOf(pickSeen(scan, chosen))).toEqual(
      entriesOf(scan).filter((entry) => chosen.some((index) => entry.startsWith(`${paths[index] ?? ''} `))),
    );
    for (const [index, path] of paths.entries()) {
      const bytes = Buffer.from(path);
      expect([...scan.names.subarray(index * 2, index * 2 + 2)]).toEqual(
        hashPath(bytes, 'content/'.length, bytes.length),
      );
    }
    expect(entriesOf(pickSeen(scan, []))).toEqual([]);
  });

  it('is another sum after a file is written, renamed, added, or deleted', () => {
    const sums = new Set([walkContent(root).sum]);
    const article = join(root, 'content/articles/b.md');
    writeFileSync(article, 'جديد');
    sums.add(walkContent(root).sum);
    writeFileSync(article, 'أجدّ');
    utimesSync(article, 1, 1);
    sums.add(walkContent(root).sum);
    rmSync(article);
    mkdirSync(article);
    sums.add(walkContent(root).sum);
    expect(sums.size).toBe(4);
  });

  it('lists the files of a folder as a walk through it does, messages included', async () => {
    const folders = ['articles', 'media', 'people', 'quotes', 'articles/pipe.md', 'nowhere'];
    for (const folder of folders.map((each) => `content/${each}`)) {
      const walked = await listFiles(root, folder);
      for (const scan of [walkContent(root), await scanContent(root)]) {
        const { files, messages } = await listFiles(root, folder, scan);
        expect(files.map(({ path, file }) => ({ path, file }))).toEqual(walked.files);
        const order = ({ path, rule, text }: Message): string => `${path} ${rule} ${text.en}`;
        expect(messages.map(order).sort()).toEqual(walked.messages.map(order).sort());
        expect(files.every(({ stamp }) => stamp !== undefined)).toBe(true);
      }
    }
  });
});
