import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fixNewsroom } from '../../src/cli/fix-newsroom.ts';
import { checkNewsroom } from '../../src/check/index.ts';

const now = '2026-11-25T12:00:00+04:00';
const site = 'name: الصحيفة\nurl: https://sahifa.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\n';
const article =
  '---\nالعنوان: خبر في المدينة\nالقسم: مدن\nتاريخ النشر: 2026-11-20 08:00\n---\n\nكان هناك نص عربي طويل بعض الشيء.\n';
const windows1256 = (text: string): Uint8Array => {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1)
    table.set(new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(Array.from(text, (character) => table.get(character) ?? 63));
};

async function newsroom(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'midad-fix-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const folder of ['articles', 'people', 'pages', 'quotes', 'media'])
    await mkdir(join(root, 'content', folder), { recursive: true });
  for (const [path, text] of Object.entries({ 'site.yml': site, ...files }))
    await writeFile(join(root, 'content', path), text);
  return root;
}

const all = (): boolean => true;
const read = (root: string, path: string): Promise<string> => readFile(join(root, 'content', path), 'utf8');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('midad check --fix', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${article}`, 'utf16le'), article],
    ['UTF-16, the big end first', utf16be(`\uFEFF${article}`), article],
    ['UTF-16 without a mark', Buffer.from(article, 'utf16le'), article],
    ['Windows-1256', windows1256(article), article],
    [
      'Windows-1256 with CRLF',
      windows1256(article.replaceAll('\n', '\r\n')),
      article.replaceAll('\n', '\r\n'),
    ],
  ])('writes %s as UTF-8', async (_name, bytes, expected) => {
    const root = await newsroom({ 'articles/a.md': bytes });
    expect((await checkNewsroom({ root, now })).messages.map(({ rule }) => rule)).toEqual([
      'archive/encoding',
    ]);
    expect(await fixNewsroom(root, now, all)).toEqual({ places: 1, files: 1, changedMeanwhile: [] });
    expect(await read(root, 'articles/a.md')).toBe(expected);
    expect((await checkNewsroom({ root, now })).messages).toEqual([]);
    expect((await fixNewsroom(root, now, all)).files).toBe(0);
  });

  it('keeps the byte order mark, the line endings and the rights of a file', async () => {
    const broken = `\uFEFF${article.replace('العنوان: خبر', 'العنوان: خبر #عاجل').replaceAll('\n', '\r\n')}`;
    const root = await newsroom({ 'articles/a.md': broken });
    const file = join(root, 'content/articles/a.md');
    await chmod(file, 0o640);
    expect((await fixNewsroom(root, now, all)).places).toBe(1);
    expect(await read(root, 'articles/a.md')).toBe(
      broken.replace('العنوان: خبر #عاجل في المدينة', 'العنوان: "خبر #عاجل في المدينة"'),
    );
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readdir(join(root, 'content/articles'))).toEqual(['a.md']);
  });

  it('mends settings, people, pages and records too, and only what is wanted', async () => {
    const root = await newsroom({
      'site.yml': site.replace('sections: [مدن]', 'sections: [مدن، ثقافة]'),
      'people/ريم.md': '---\nname:ريم\n---\n',
      'pages/عنا.md': '---\nالعنوان: من نحن\n---\n\nنص جمـــيل.\n',
      'quotes/ق9.yml': 'من: صفحة #أ\nنص: كلام\nرابط: https://x.com/misal/status/1541815603606036480\n',
      'articles/a.md': article,
    });
    await fixNewsroom(root, now, (path) => path === 'content/pages/عنا.md');
    expect(await read(root, 'people/ريم.md')).toContain('name:ريم');
    expect(await read(root, 'pages/عنا.md')).toContain('نص جميل.');
    await fixNewsroom(root, now, all);
    expect(await read(root, 'site.yml')).toContain('sections: [مدن, ثقافة]');
    expect(await read(root, 'people/ريم.md')).toContain('name: ريم');
    expect(await read(root, 'quotes/ق9.yml')).toContain('من: "صفحة #أ"');
    expect((await checkNewsroom({ root, now })).messages.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  it('leaves symbolic links, and what is no text, as they are', async () => {
    const root = await newsroom({ 'articles/b.md': Uint8Array.of(0, 1, 2, 250, 251) });
    const outside = join(root, 'outside.md');
    await writeFile(outside, article.replace('خبر', 'خبـــر'));
    await symlink(outside, join(root, 'content/articles/a.md'));
    expect(await fixNewsroom(root, now, all)).toEqual({ places: 0, files: 0, changedMeanwhile: [] });
    expect(await readFile(outside, 'utf8')).toContain('خبـــر');
  });
});
