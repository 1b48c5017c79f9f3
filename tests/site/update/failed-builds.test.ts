import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type UpdateOutcome, updateSite } from '../../../src/site/index.ts';
import { digestFolder } from '../../setup/folder-digest.ts';
import { createModelNewsroom, type ModelNewsroom, plainArticle } from './model-newsroom.ts';
import { writeDirectly } from './write-directly.ts';

const fonts = join(tmpdir(), `midad-failed-fonts-${String(process.pid)}`);
afterAll(() => rm(fonts, { recursive: true, force: true }));

let workshop = '';
let newsroom: ModelNewsroom;
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-failed-'));
  newsroom = createModelNewsroom(join(workshop, 'newsroom'));
});
afterEach(() => rm(workshop, { recursive: true, force: true }));

const build = (name = 'site'): Promise<UpdateOutcome> =>
  updateSite(
    {
      root: newsroom.root,
      out: join(workshop, name),
      cache: join(workshop, `${name}-cache`),
      fonts,
      now: newsroom.now(),
      program: newsroom.program(),
      drafts: false,
      threads: 0,
    },
    writeDirectly,
  );

// No other article has its tag.
const article = { ...plainArticle, title: 'جسر جديد', tags: ['كتب'], day: 10 };

/** What another program left, of which no more can be read than where it is. */
function outdate(): void {
  const pointer = join(workshop, 'site-cache/current.json');
  const text = readFileSync(pointer, 'utf8');
  writeFileSync(pointer, text.replace(/"format":\d+/u, '"format":1'));
}

describe('a build after one that came to nothing', () => {
  it.each<[string, () => void]>([
    ['and nothing else', () => undefined],
    ['under another program', () => newsroom.apply({ kind: 'program', version: 1 })],
    ['with another name of the newsroom', () => newsroom.apply({ kind: 'settings', variant: 1 })],
    ['by the clocks of another zone', () => newsroom.apply({ kind: 'settings', variant: 4 })],
    ['and found a cache of another format', outdate],
    ['and found the manifest gone', () => rmSync(join(workshop, 'site-cache/manifest-1'))],
  ])('leaves nothing of what is gone since (%s)', async (_, change) => {
    newsroom.apply({ kind: 'article', number: 1, article });
    expect((await build()).written).toBe(true);

    newsroom.apply({ kind: 'fault', isThere: true });
    change();
    expect((await build()).written).toBe(false);

    newsroom.apply({ kind: 'fault', isThere: false });
    newsroom.apply({ kind: 'delete', number: 1 });
    const { written } = await build();
    expect(written).toBe(true);
    expect((await build('anew')).written).toBe(true);
    expect(await digestFolder(join(workshop, 'site'))).toEqual(await digestFolder(join(workshop, 'anew')));
    const manifests = ['site', 'anew'].map((name) =>
      readFileSync(join(workshop, `${name}-cache`, 'manifest.jsonl'), 'utf8'),
    );
    expect(manifests[0]).toBe(manifests[1]);
  });
});

describe('a build after one that came to nothing, in which an article changed', () => {
  const fault = (isThere: boolean): void => newsroom.apply({ kind: 'fault', isThere });
  const edit = (own: Partial<typeof article>): void =>
    newsroom.apply({ kind: 'article', number: 1, article: { ...article, ...own } });

  it.each<[string, () => void]>([
    ['was deleted', () => newsroom.apply({ kind: 'delete', number: 1 })],
    ['was withdrawn', () => edit({ status: 'withdrawn' })],
    ['is under an embargo', () => edit({ embargo: 100 })],
    ['has another address', () => edit({ title: 'جسر آخر' })],
    ['has other words', () => edit({ words: 3 })],
  ])('leaves nothing of it that %s', async (_, change) => {
    edit({});
    await build();
    fault(true);
    change();
    for (let times = 0; times < 2; times += 1) expect((await build()).written).toBe(false);
    fault(false);
    const { diff } = await build();
    await build('anew');
    expect(await digestFolder(join(workshop, 'site'))).toEqual(await digestFolder(join(workshop, 'anew')));
    expect([...diff.changed, ...diff.removed]).toContainEqual(expect.stringContaining('/جسر-جديد-1/'));
    expect((await build()).diff).toEqual({ added: [], changed: [], removed: [] });
  });

  it('does after further builds of that kind what the last good one was not told', async () => {
    edit({});
    await build();
    fault(true);
    edit({ title: 'جسر آخر' });
    await build();
    newsroom.apply({ kind: 'delete', number: 1 });
    await build();
    fault(false);
    const { diff } = await build();
    expect(diff.removed).toContainEqual(expect.stringContaining('جسر-جديد'));
    await build('anew');
    expect(await digestFolder(join(workshop, 'site'))).toEqual(await digestFolder(join(workshop, 'anew')));
  });

  it('says that its page was made again because its file changed', async () => {
    edit({});
    await build();
    fault(true);
    edit({ words: 3 });
    await build();
    fault(false);
    const { explain, diff } = await build();
    const page = diff.changed.find((file) => file.includes('جسر-جديد')) ?? '';
    expect(explain(page)).toMatchObject({ reasons: ['source'] });
  });
});

describe('a build of two pages with one address', () => {
  it.each([
    ['pages', ['title: من نحن', 'slug: about']],
    ['people', ['name: عمر الدالي', 'slug: omar']],
  ])('comes to nothing, in %s, and says why', async (folder, lines) => {
    expect((await build()).written).toBe(true);
    const write = (name: string, own: readonly string[]): void =>
      writeFileSync(
        join(newsroom.root, 'content', folder, name),
        ['---', ...own, '---', '', 'نص.', ''].join('\n'),
      );
    for (const name of ['one.md', 'two.md']) write(name, lines);
    const { written, messages } = await build();
    expect(written).toBe(false);
    expect(messages.map(({ rule }) => rule)).toContain('archive/duplicate-address');
  });
});

describe('a build that finds a file in the place of a folder', () => {
  it.each(['articles', 'people', 'pages', 'media'])(
    'leaves the site as it was, and says so (%s)',
    async (name) => {
      newsroom.apply({ kind: 'article', number: 1, article });
      expect((await build()).written).toBe(true);
      const before = await digestFolder(join(workshop, 'site'));
      rmSync(join(newsroom.root, 'content', name), { recursive: true, force: true });
      writeFileSync(join(newsroom.root, 'content', name), 'نص');
      const { written, messages } = await build();
      expect(written).toBe(false);
      expect(messages.filter(({ rule }) => rule === 'archive/not-a-folder').map(({ path }) => path)).toEqual([
        `content/${name}`,
      ]);
      expect(await digestFolder(join(workshop, 'site'))).toEqual(before);
    },
  );
});
