import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkNewsroom } from '../../src/check/index.ts';
import type { Message } from '../../src/message/index.ts';
import type { Example } from './rule-page.ts';

const now = '2026-11-25T12:00:00+04:00';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
const story = (title: string, own: string): string =>
  `---\nالعنوان: ${title}\nالقسم: مدن\nتاريخ النشر: 2026-11-01 08:00\n${own}---\n\nنص.\n`;

/** The newsroom in which every example of a rule's page stands. */
const files: Readonly<Record<string, string>> = {
  'content/site.yml':
    'الاسم: مداد\nالرابط: https://midad.example\nالبلد: AE\nالمنطقة الزمنية: Asia/Dubai\nالأقسام: [مدن]\n',
  'content/people/reem.md': '---\nالاسم: ريم\n---\n',
  'content/articles/آخر.md': story('خبر آخر', 'المسار: خبر-آخر\n'),
  'content/articles/مسودة.md': story('مسودة مثال', 'المسار: مسودة-مثال\nالحالة: مسودة\n'),
  'content/quotes/captures/zar.txt': 'نزرع الليمون في الربيع.\n',
  'content/media/a.svg': svg,
  'content/media/film.mp4': 'film',
  'content/media/film.vtt': 'WEBVTT\n',
};

/** Everything that is said of an example in a sound newsroom. */
export async function checkExample(example: Example): Promise<readonly Message[]> {
  const root = await mkdtemp(join(tmpdir(), 'midad-rule-'));
  try {
    const all = { ...files, ...Object.fromEntries(example.map(({ path, text }) => [path, text])) };
    for (const [path, text] of Object.entries(all)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return (await checkNewsroom({ root, now })).messages;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
