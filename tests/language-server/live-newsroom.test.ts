import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNewsroom } from '../../src/check/index.ts';
import { contentKindOf } from '../../src/content/index.ts';
import { loadLiveNewsroom } from '../../src/language-server/live-newsroom.ts';
import { sortMessages } from '../../src/message/index.ts';
import type { Message } from '../../src/message/index.ts';

const now = '2026-11-25T12:00:00+04:00';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'midad-live-'));
  await cp(join(import.meta.dirname, '../../content'), join(root, 'content'), { recursive: true });
  const article = await readFile(join(root, 'content/articles/2026-11-22-ink-heron.md'), 'utf8');
  const person = await readFile(join(root, 'content/people/reem-alsaji.md'), 'utf8');
  const broken: Readonly<Record<string, string>> = {
    'articles/same-address.md': article,
    'articles/names.md':
      '---\nالعنوان: سوق\nالقسم: الفنون\nالكاتب: ريما\nالوسوم: [طيور, طيُور]\nالصورة: no.svg\nذات صلة: [nowhere]\n---\n\n[أ][ق1]\n',
    'articles/far.md':
      '---\nالعنوان: بعيد\nالقسم: علوم\nتاريخ النشر: 2031-01-01\nمسارات قديمة: [/a/x/]\n---\n\nنص «مفتوح.\n',
    'articles/old.md':
      '---\nالعنوان: قديم\nالقسم: علوم\nتاريخ النشر: 2026-01-01\nمسارات قديمة: [/a/x/]\n---\n\nنص.\n',
    'people/other.md': person,
    'pages/media.md': '---\nالعنوان: media\n---\n\nنص.\n',
    'quotes/faulty.yml': 'رابط: https://x.com/nour\n',
  };
  for (const [name, text] of Object.entries(broken)) await writeFile(join(root, 'content', name), text);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a file in an editor', () => {
  it('is told what the check of the whole newsroom tells of it, file by file', async () => {
    const { messages: whole } = await checkNewsroom({ root, now });
    const live = await loadLiveNewsroom(root, now);
    const names = await readdir(join(root, 'content'), { recursive: true });
    const told: Message[] = [];
    for (const name of names) {
      const path = `content/${name.replaceAll('\\', '/')}`;
      if (contentKindOf(path) === undefined) continue;
      told.push(...(live?.check({ path, text: await readFile(join(root, path), 'utf8') }) ?? []));
    }
    const shown = (each: readonly Message[]): readonly string[] =>
      each.map(
        ({ path, rule, place }) =>
          `${path}:${String(place.start.line)}:${String(place.start.column)} ${rule}`,
      );
    expect(shown(sortMessages(told))).toEqual(shown(whole));
    expect(new Set(whole.map(({ rule }) => rule)).size).toBeGreaterThan(10);
  });
});
