import { mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkNewsroom } from '../../src/check/index.ts';
import { fixNewsroom } from '../../src/cli/fix-newsroom.ts';
import { article } from './lint-settings.ts';

const now = '2026-11-25T12:00:00+04:00';
const site = 'name: الصحيفة\nurl: https://sahifa.example\ncountry: AE\nzone: Asia/Dubai\nsections: [مدن]\n';
const megabyte = 1024 * 1024;

async function newsroom(): Promise<{ readonly root: string; readonly articles: string }> {
  const root = await mkdtemp(join(tmpdir(), 'midad-files-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const articles = join(root, 'content/articles');
  await mkdir(articles, { recursive: true });
  await writeFile(join(root, 'content/site.yml'), site);
  return { root, articles };
}

type Break = (articles: string) => Promise<void>;
const write =
  (name: string, text: string | Uint8Array): Break =>
  (articles) =>
    writeFile(join(articles, name), text);

const bomb = ['a0: &a0 [س]', ...Array.from({ length: 30 }, (_, at) => `a${String(at + 1)}: &a${String(at + 1)} [*a${String(at)}, *a${String(at)}]`)].join('\n'); // prettier-ignore

describe('a file', () => {
  it.each<[string, Break, readonly string[]]>([
    [
      'of 50 megabytes',
      async (articles) => {
        await writeFile(join(articles, 'أ.md'), article('نص.'));
        await truncate(join(articles, 'أ.md'), 50 * megabyte);
      },
      ['content/articles/أ.md:1:1 archive/too-large'],
    ],
    [
      'in UTF-16',
      write('أ.md', Buffer.from(`\uFEFF${article('نص.')}`, 'utf16le')),
      ['content/articles/أ.md:1:1 archive/encoding'],
    ],
    [
      'that is no text',
      write('أ.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff, 0xfe, 3)),
      ['content/articles/أ.md:1:1 archive/not-text'],
    ],
    [
      'that is a symbolic link',
      (articles) => symlink('/etc/hostname', join(articles, 'أ.md')),
      ['content/articles/أ.md:1:1 archive/symlink'],
    ],
    [
      'in a folder that is a symbolic link',
      (articles) => symlink('/etc', join(articles, 'مجلد')),
      ['content/articles/مجلد:1:1 archive/symlink'],
    ],
    [
      'whose name other systems refuse',
      write('خبر: عاجل.md', article('نص.')),
      ['content/articles/خبر: عاجل.md:1:1 archive/file-name'],
    ],
    [
      'whose name holds a direction mark',
      write('خبر\u200F.md', article('نص.')),
      ['content/articles/خبر\u200F.md:1:1 archive/file-name'],
    ],
    ['that is a Word document', write('أ.docx', 'PK'), ['content/articles/أ.docx:1:1 archive/not-read']],
    [
      'with front matter beyond 64 kilobytes',
      write('أ.md', `---\nالعنوان: ${'كلمة '.repeat(20_000)}\n---\n\nنص.\n`),
      ['content/articles/أ.md:2:1 matter/too-large'],
    ],
    ['of nothing', write('أ.md', ''), ['content/articles/أ.md:1:1 matter/missing']],
  ])('%s is refused in words', async (_name, spoil, expected) => {
    const { root, articles } = await newsroom();
    await spoil(articles);
    const { messages } = await checkNewsroom({ root, now });
    expect(messages.map(({ path, place, rule }) => `${path}:${String(place.start.line)}:${String(place.start.column)} ${rule}`)).toEqual(expected); // prettier-ignore
    for (const { text } of messages) expect(text.ar).toMatch(/\p{Script=Arabic}{3}/u);
  });

  it('with a name in NFD is named in NFC, read, and mended where it lies', async () => {
    const { root, articles } = await newsroom();
    const name = 'أخبار-المدينة.md'.normalize('NFD');
    await writeFile(join(articles, name), article('جمـــيل'));
    const [message] = (await checkNewsroom({ root, now })).messages;
    expect(message?.path).toBe('content/articles/أخبار-المدينة.md'.normalize('NFC'));
    expect((await fixNewsroom(root, now, () => true)).files).toBe(1);
    expect(await readdir(articles)).toEqual([name]);
  });

  it('with an alias bomb is read as the text that it is', async () => {
    const { root, articles } = await newsroom();
    await writeFile(join(articles, 'أ.md'), `---\n${bomb}\n---\n\nنص.\n`);
    const { messages } = await checkNewsroom({ root, now });
    expect(messages.length).toBeLessThan(100);
    expect(messages.some(({ rule }) => rule === 'matter/unknown-key')).toBe(true);
  });
});
