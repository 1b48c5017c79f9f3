import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuildOutcome } from '../../src/eleventy/index.ts';
import { buildSite } from '../../src/eleventy/index.ts';
import { listFiles } from '../../src/site/index.ts';
import { layouts } from '../../src/eleventy/page-templates.ts';
import { digestFolder } from '../setup/folder-digest.ts';

const hour = '2026-05-10T08:00:00+03:00';
const embargo = Date.parse('2026-06-01T06:00:00+03:00');

let workshop = '';
let root = '';
let out = '';
beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'midad-build-'));
  root = join(workshop, 'newsroom');
  out = join(workshop, 'site');
  await cp(join(import.meta.dirname, '../fixtures/newsroom'), root, { recursive: true });
});
afterEach(() => rm(workshop, { recursive: true, force: true }));

const fontCache = join(tmpdir(), `midad-test-fonts-${process.pid}`);
afterAll(() => rm(fontCache, { recursive: true, force: true }));

function build(now = hour, place = out): Promise<BuildOutcome> {
  return buildSite({ root, out: place, now, drafts: false, fontCache });
}

async function everything(folder: string): Promise<string> {
  const files = await listFiles(folder);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
  return Buffer.from(
    [...files.map((file) => Buffer.from(file).toString('latin1')), ...texts].join('\n'),
    'latin1',
  ).toString('utf8');
}

describe('a build', () => {
  it('gives the same bytes twice', async () => {
    await build();
    await build(hour, join(workshop, 'again'));
    expect(await digestFolder(join(workshop, 'again'))).toEqual(await digestFolder(out));
  });

  it('holds nothing of an article under embargo: the site is byte for byte the one without it', async () => {
    const before = new Date(embargo - 1000).toISOString();
    await build(before);
    const withEmbargoed = await digestFolder(out);
    for (const word of ['ميزانية', 'budget', 'لا يجوز أن يظهر'])
      expect(await everything(out)).not.toContain(word);
    await rm(join(root, 'content/articles/embargoed.md'));
    await rm(join(root, 'content/media/budget.svg'));
    await build(before);
    expect(await digestFolder(out)).toEqual(withEmbargoed);
  });

  it('shows an embargoed article and its picture when its hour has come, and not a second before', async () => {
    await build(new Date(embargo - 1000).toISOString());
    expect(await listFiles(out)).not.toContain('media/budget.svg');
    await build(new Date(embargo).toISOString());
    expect(await listFiles(out)).toContain('media/budget.svg');
    expect(await everything(out)).toContain('ميزانية القناة');
  });

  it('never shows a draft', async () => {
    await build();
    expect(await everything(out)).not.toContain('مسودة عن الحديقة');
  });

  it('takes away the pages of a deleted article', async () => {
    await build();
    const before = await listFiles(out);
    await rm(join(root, 'content/articles/library.md'));
    await build();
    const gone = before.filter((file) => file.includes('مكتبة'));
    expect(gone.length).toBeGreaterThan(0);
    const after = await listFiles(out);
    for (const file of gone) expect(after).not.toContain(file);
  });

  it('leaves the last good site as it was when the content has errors', async () => {
    await build();
    const good = await digestFolder(out);
    await writeFile(
      join(root, 'content/articles/library.md'),
      '---\nالقسم: neighbourhood\nتاريخ النشر: 2026-05-04\n---\n\nبلا عنوان.\n',
    );
    const { written, messages } = await build();
    expect(written).toBe(false);
    expect(messages.some(({ severity }) => severity === 'error')).toBe(true);
    expect(await digestFolder(out)).toEqual(good);
    expect((await listFiles(workshop)).filter((file) => file.startsWith('.site'))).toEqual([]);
  });

  it('leaves the last good site as it was when a build breaks in the middle', async () => {
    await build();
    const good = await digestFolder(out);
    await mkdir(join(root, 'content/media/fonts'), { recursive: true });
    await writeFile(join(root, 'content/media/fonts/a.woff2'), 'wOF2');
    const { rename } = await import('node:fs/promises');
    const building = build();
    await rename(join(root, 'content/media'), join(root, 'content/gone'));
    await building.then(
      async (outcome) => {
        if (!outcome.written) expect(await digestFolder(out)).toEqual(good);
      },
      async () => expect(await digestFolder(out)).toEqual(good),
    );
    expect((await listFiles(workshop)).filter((file) => file.startsWith('.site'))).toEqual([]);
  });

  it.each([
    [
      'a front matter in JavaScript',
      'articles/library.md',
      '---js\n{ title: (globalThis.ranHere = true, "x") }\n---\n\nنص.\n',
    ],
    [
      'a front matter in JavaScript by its long name',
      'articles/library.md',
      '---javascript\n{ title: (globalThis.ranHere = true, "x") }\n---\n\nنص.\n',
    ],
    [
      'a template engine of its own',
      'articles/library.md',
      '---\nالعنوان: عنوان\nالقسم: neighbourhood\ntemplateEngineOverride: njk\n---\n\n{% set x = range.constructor("globalThis.ranHere = true")() %}{{ x }}\n',
    ],
    [
      'a template beside the articles',
      'articles/evil.11ty.js',
      'globalThis.ranHere = true; module.exports = () => "ran";',
    ],
    [
      'data beside the articles',
      'articles/articles.11tydata.js',
      'globalThis.ranHere = true; module.exports = {};',
    ],
    ['global data', '_data/evil.js', 'globalThis.ranHere = true; module.exports = {};'],
    [
      'a permalink that climbs out',
      'articles/library.md',
      '---\nالعنوان: عنوان\nالقسم: neighbourhood\npermalink: ../../../ranHere.html\n---\n\nنص.\n',
    ],
    [
      'a slug that climbs out',
      'articles/library.md',
      '---\nالعنوان: عنوان\nالقسم: neighbourhood\nالمسار: ../../../ranHere\n---\n\nنص.\n',
    ],
    [
      'an alias that climbs out',
      'articles/library.md',
      '---\nالعنوان: عنوان\nالقسم: neighbourhood\nمسارات قديمة: [/../../../ranHere/]\n---\n\nنص.\n',
    ],
  ])('runs nothing and writes nothing outside the site for %s', async (_vector, file, text) => {
    await mkdir(join(root, 'content', file, '..'), { recursive: true });
    await writeFile(join(root, 'content', file), text);
    await build();
    expect(globalThis).not.toHaveProperty('ranHere');
    const outside = (await listFiles(workshop)).filter(
      (name) => !name.startsWith('site/') && !name.startsWith('newsroom/'),
    );
    expect(outside).toEqual([]);
    expect(
      (await listFiles(workshop)).filter((name) => name.includes('ranHere') && !name.startsWith('site/')),
    ).toEqual([]);
  });

  it('prints words that look like a template as they are written', async () => {
    const article = join(root, 'content/articles/library.md');
    await writeFile(article, `${await readFile(article, 'utf8')}\nقال {{ 7 * 7 }} و{% raw %} و<%= 1 %>.\n`);
    await build();
    expect((await everything(out)).replace(/<[^>]+>/g, '')).toContain('{{ 7 * 7 }} و{% raw %}');
  });
});

describe('the layouts', () => {
  it('stand in alphabetical order, each once', () => {
    expect(layouts).toEqual([...new Set(layouts)].sort());
  });

  it('are all built: no page of a plan is left out', async () => {
    const { plan } = await build();
    const files = await listFiles(out);
    for (const { file } of plan?.pages ?? []) expect(files).toContain(file);
    expect(new Set(plan?.pages.map(({ layout }) => layout))).toEqual(new Set(layouts));
  });
});
