import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { midad } from './midad.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'midad-quote-'));
  await cp(join(import.meta.dirname, '../fixtures/newsroom'), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const post = 'https://x.com/saqiya/status/2039266516792246272';

describe('midad quote', () => {
  it('writes times in the newsroom’s zone', async () => {
    const { code, printed, reported } = await midad(['quote', post], { cwd: root });
    expect({ code, reported }).toEqual({ code: 0, reported: '' });
    expect(printed).toContain('    نُشر في: 2026-04-01 12:00\n');
  });

  it('works outside of any newsroom, in UTC', async () => {
    const { code, printed } = await midad(['quote', post, '--keys', 'en'], { cwd: tmpdir() });
    expect(code).toBe(0);
    expect(printed).toContain('    posted: 2026-04-01T09:00:00Z\n');
  });

  it('gives a link that comes twice one entry', async () => {
    const { printed } = await midad(['quote', post, `${post}?s=20`], { cwd: root });
    expect(printed.match(/رابط:/g)).toHaveLength(1);
  });

  it('prints what it can, reports what it refuses, and ends with exit code 1', async () => {
    const { code, printed, reported } = await midad(['quote', 'https://x.com/saqiya', post], { cwd: root });
    expect(code).toBe(1);
    expect(printed).toContain(post);
    expect(reported).toMatch(/^https:\/\/x\.com\/saqiya quote\/profile-url \u2068.*رابط صفحة الحساب/);
  });

  it('adds to an article, which is then found right but for the words', async () => {
    const file = join(root, 'content/articles/library.md');
    const before = await readFile(file, 'utf8');
    const words = ['quote', post, '--into', 'content/articles/library.md', '--by', 'صفحة «الساقية»'];
    const { code, printed } = await midad(words, { cwd: root });
    expect({ code, printed }).toEqual({ code: 0, printed: expect.stringContaining('library.md') as string });
    const after = await readFile(file, 'utf8');
    for (const line of before.split('\n')) expect(after).toContain(line);
    const checked = await midad(['check', '--format', 'json', 'content/articles'], { cwd: root });
    const { messages } = JSON.parse(checked.printed) as { messages: { rule: string }[] };
    expect(messages.map(({ rule }) => rule)).toEqual(['quote/no-words']);
    await writeFile(file, after.replace('> \n', '> كلام نُقل بنصّه.\n'));
    expect((await midad(['check', '--lang', 'en'], { cwd: root })).reported).toBe(
      'Checked: 0 errors and 0 warnings.',
    );
  });

  it('changes nothing in a file when one of the links is refused, and leaves no other file', async () => {
    const file = join(root, 'content/articles/library.md');
    const before = await readFile(file, 'utf8');
    const words = ['quote', post, 'https://t.me/saqiya', '--into', file];
    expect((await midad(words, { cwd: root })).code).toBe(1);
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(await readdir(join(root, 'content/articles'))).toHaveLength(4);
  });

  it.each([
    ['no link', ['quote'], /midad quote/],
    ['an unknown platform', ['quote', post, '--platform', 'cinema'], /cinema.*Bluesky/],
    ['an unknown language of keys', ['quote', post, '--keys', 'fr'], /fr/],
    ['a newsroom that is none', ['quote', post, '--root', '/'], /content/],
  ])('%s ends with exit code 2', async (_fault, words, sentence) => {
    const { code, reported } = await midad([...words, '--lang', 'en'], { cwd: root });
    expect(code).toBe(2);
    expect(reported).toMatch(sentence);
  });

  it('reports an article that is not there', async () => {
    const { code, reported } = await midad(['quote', post, '--into', 'nope.md'], { cwd: root });
    expect(code).toBe(1);
    expect(reported).toMatch(/^nope\.md:1:1 archive\/unreadable/);
  });
});
