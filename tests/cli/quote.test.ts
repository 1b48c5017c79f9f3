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
    const { printed } = await midad(['quote', post, `${post}?s=20`, post.replace('x.com', 'twitter.com')], {
      cwd: root,
    });
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
    ['a speaker without a name', ['quote', post, '--by', ' '], /--by/],
    ['a page', ['quote', post, '--into', 'content/pages/about.md'], /no article.*content\/articles/],
    ['a person', ['quote', post, '--into', 'content/people/huda.md'], /no article/],
    ['the settings', ['quote', post, '--into', 'content/site.yml'], /no article/],
    ['an unknown platform', ['quote', post, '--platform', 'cinema'], /cinema.*Bluesky/],
    ['an unknown language of keys', ['quote', post, '--keys', 'fr'], /fr/],
    ['a newsroom that is none', ['quote', post, '--root', '/'], /content/],
  ])('%s ends with exit code 2', async (_fault, words, sentence) => {
    const { code, reported } = await midad([...words, '--lang', 'en'], { cwd: root });
    expect(code).toBe(2);
    expect(reported).toMatch(sentence);
  });

  it('adds to a draft that lies outside of the newsroom’s articles', async () => {
    const file = join(root, 'later.md');
    await writeFile(file, '---\nالعنوان: سوق\nالقسم: neighbourhood\n---\n\nنص.\n');
    expect((await midad(['quote', post, '--into', 'later.md'], { cwd: root })).code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('    نُشر في: 2026-04-01 12:00\n');
  });

  it('takes a post of the article’s own day, where the article writes no hour', async () => {
    const text = '---\nالعنوان: سوق\nالقسم: neighbourhood\nتاريخ النشر: 2026-04-01\n---\n\nنص.\n';
    await writeFile(join(root, 'same.md'), text);
    expect((await midad(['quote', post, '--into', 'same.md'], { cwd: root })).code).toBe(0);
  });

  it('refuses a post that is later than the article, or than now, and changes nothing', async () => {
    const file = join(root, 'later.md');
    const text = '---\nالعنوان: سوق\nالقسم: neighbourhood\nتاريخ النشر: 2026-01-01\n---\n\nنص.\n';
    await writeFile(file, text);
    const late = await midad(['quote', post, '--into', 'later.md'], { cwd: root });
    expect(late).toMatchObject({
      code: 1,
      reported: expect.stringMatching(/posted-after-article.*2026-04-01.*2026-01-01/) as string,
    });
    const future = await midad(['quote', 'https://x.com/a/status/2100000000000000000'], { cwd: root });
    expect(future).toMatchObject({
      code: 1,
      reported: expect.stringMatching(/quote\/url .*2026-09/) as string,
    });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('takes a link that it doubts, and says so', async () => {
    const { code, printed, reported } = await midad(['quote', post.slice(0, -1), '--lang', 'en'], {
      cwd: root,
    });
    expect(code).toBe(0);
    expect(printed).toContain(post.slice(0, -1));
    expect(reported).toMatch(/quote\/date-mismatch \u2068Warning: .*2012/);
  });

  it('takes the sample out of a new article, and gives nothing twice', async () => {
    const begun = await midad(['new', '--headline', 'سوق', '--section', 'الحي'], { cwd: root });
    await midad(['quote', post, '--into', begun.printed], { cwd: root });
    await midad(['quote', 'https://t.me/saqiya/5', '--into', begun.printed], { cwd: root });
    const text = await readFile(join(root, begun.printed), 'utf8');
    expect(text.match(/اقتباسات:/gu)).toHaveLength(1);
    expect(text.match(/ق1:/gu)).toHaveLength(1);
    expect(text).toContain('# تاريخ النشر: 2026-05-10 08:00\nاقتباسات:\n  ق1:\n');
  });

  it('reports an article that is not there', async () => {
    const { code, reported } = await midad(['quote', post, '--into', 'nope.md'], { cwd: root });
    expect(code).toBe(1);
    expect(reported).toMatch(/^nope\.md:1:1 archive\/unreadable/);
    const near = await midad(['quote', post, '--into', 'content/articles/libary.md'], { cwd: root });
    expect(near.reported).toContain('content/articles/library.md');
  });
});
