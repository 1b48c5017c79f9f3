import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packLimits } from '../../src/archive/index.ts';
import { checkNewsroom } from '../../src/check/index.ts';
import type { Message } from '../../src/message/index.ts';
import { planSite } from '../../src/site/index.ts';
import { article, newsroomFolder, person, site } from '../archive/newsroom-folder.ts';

const now = '2026-11-20T09:00:00+02:00';

const files: Readonly<Record<string, string>> = {
  'people/salma.md': person('سلمى نور'),
  'people/karim.md': `${person('كريم')}\nيكتب عن [الجسر](جسر).\n`,
  'pages/about.md': '---\nالعنوان: من نحن\n---\n\nنحن هنا. جمـــيل.\n',
  'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>',
  'articles/bridge.md': article('المعرف: bridge1', 'الرابط المختصر: جسر', 'الكاتب: salma'),
  'articles/links.md': `${article('المعرف: links1', 'الكاتب: سلمى نور')}\nانظر [الجسر](جسر) و[من نحن](/من-نحن/) و[هو](/a/bridge1/جسر/) و[بملفه](bridge.md) و[غيره](/لا-وجود/).\n\n![صورة](/media/a.svg)\n\n::اقرأ-أيضا{جسر}\n`,
  'articles/quotes.md': `${article('المعرف: quotes1', 'اقتباسات:', '  ق1:', '    من: صفحة «أ»', '    رابط: https://x.com/misal/status/1541815603606036480')}\n> كلام نُقل كما ورد.\n>\n> — [صفحة «أ»][ق1]، تويتر\n`,
  'articles/ignored.md': `${article('المعرف: ignored1')}\n<!-- midad-ignore char/tatweel اسم فني -->\nجمـــيل\n\nوطـــويل\n`,
  'articles/draft.md': article('المعرف: draft01', 'الحالة: مسودة').replace('مدن', 'بحر'),
  'articles/torn.md': '---\nالعنوان: "نص\n---\n\nجمـــيل\n',
  'articles/withdrawn.md': `${article('المعرف: withdr1', 'الحالة: مسحوب')}\n[لا شيء](لا-شيء) جمـــيل\n`,
};

/** What a check without any memory says: the whole newsroom in memory, every page made. */
const inMemory = async (root: string, at = now): Promise<readonly Message[]> =>
  (await planSite({ root, now: at, drafts: true })).messages;

const at = (root: string, path: string): string => join(root, 'content', path);

/** Changes of files on which the messages of others depend, one after another, and the hour of the check after each. */
const edits: readonly (readonly [string, (root: string) => Promise<void>, string?])[] = [
  ['nothing', () => Promise.resolve()],
  ['a person is gone', (root) => rm(at(root, 'people/salma.md'))],
  ['a person is there again', (root) => writeFile(at(root, 'people/salma.md'), person('سلمى نور'))],
  [
    'the target of links is withdrawn',
    (root) =>
      writeFile(
        at(root, 'articles/bridge.md'),
        article('المعرف: bridge1', 'الرابط المختصر: جسر', 'الحالة: مسحوب'),
      ),
  ],
  ['the target of links is gone', (root) => rm(at(root, 'articles/bridge.md'))],
  [
    'two new files have one name but for a capital',
    async (root) => {
      await writeFile(at(root, 'articles/twin.md'), article('المعرف: twin01', 'الرابط المختصر: توأم'));
      await writeFile(at(root, 'articles/Twin.md'), article('المعرف: twin02', 'الرابط المختصر: توأم-ثان'));
    },
  ],
  ['one of the two is gone', (root) => rm(at(root, 'articles/Twin.md'))],
  [
    'the target of links is a draft',
    (root) =>
      writeFile(
        at(root, 'articles/bridge.md'),
        article('المعرف: bridge1', 'الرابط المختصر: جسر', 'الحالة: مسودة'),
      ),
  ],
  [
    'the target of links has another title',
    (root) =>
      writeFile(
        at(root, 'articles/bridge.md'),
        article('المعرف: bridge1', 'الرابط المختصر: جسر', 'الحالة: مسودة').replace('فيضان', 'جفاف'),
      ),
  ],
  [
    'the target of links is published at an hour to come',
    (root) =>
      writeFile(
        at(root, 'articles/bridge.md'),
        article('المعرف: bridge1', 'الرابط المختصر: جسر').replace('2026-11-03', '2026-11-21'),
      ),
  ],
  ['that hour has come', () => Promise.resolve(), '2026-11-22T09:00:00+02:00'],
  ['a picture is gone', (root) => rm(at(root, 'media/a.svg'))],
  ['a page is gone', (root) => rm(at(root, 'pages/about.md'))],
  [
    'the settings take a rule for an error',
    (root) => writeFile(at(root, 'site.yml'), `${site}rules:\n  char/tatweel: error\n`),
  ],
  [
    'the settings write other digits and have another section',
    (root) => writeFile(at(root, 'site.yml'), `${site}  - slug: بحر\n    name: بحر\ndigits: arab\n`),
  ],
  [
    'another article takes the same slug',
    (root) => writeFile(at(root, 'articles/other.md'), article('المعرف: other01', 'الرابط المختصر: جسر')),
  ],
  [
    'a file is moved',
    async (root) => {
      const text = await readFile(at(root, 'articles/links.md'));
      await rm(at(root, 'articles/links.md'));
      await writeFile(at(root, 'articles/a-links.md'), text);
    },
  ],
  [
    'a file is no text any more',
    (root) => writeFile(at(root, 'articles/quotes.md'), new Uint8Array([0xff, 0, 1])),
  ],
  ['the settings cannot be read', (root) => writeFile(at(root, 'site.yml'), '- أ\n')],
];

describe('a check that remembers', () => {
  it('says after each change what a check without memory says', async () => {
    const root = await newsroomFolder(files);
    const cache = join(root, '.midad/check');
    expect((await inMemory(root)).length).toBeGreaterThan(8);
    for (const [change, edit, hour = now] of edits) {
      await edit(root);
      const { messages } = await checkNewsroom({ root, now: hour, cache, threads: 0 });
      const expected = await inMemory(root, hour);
      expect({ change, messages }).toEqual({ change, messages: expected });
      // Files that are read are looked at before it is known where their links lead.
      const anew = await checkNewsroom({ root, now: hour, threads: 0 });
      expect({ change, messages: anew.messages }).toEqual({ change, messages: expected });
    }
  });

  it('says of some files what it says of all, whatever it looked at before', async () => {
    const root = await newsroomFolder(files);
    const cache = join(root, '.midad/check');
    const wanted = 'content/articles/links.md';
    const isWanted = (path: string): boolean => path === wanted;
    for (const [change, edit, hour = now] of edits.slice(0, 13)) {
      await edit(root);
      const { messages } = await checkNewsroom({ root, now: hour, cache, isWanted, threads: 0 });
      const all = await inMemory(root, hour);
      expect({ change, messages }).toEqual({ change, messages: all.filter(({ path }) => isWanted(path)) });
    }
  });

  it('looks again only at what changed and at what depends on it', async () => {
    const root = await newsroomFolder(files);
    const check = () => checkNewsroom({ root, now, cache: join(root, '.midad/check'), threads: 0 });
    expect((await check()).looked).toBe(7);
    expect((await check()).looked).toBe(0);
    await writeFile(at(root, 'articles/ignored.md'), article('المعرف: ignored1'));
    expect((await check()).looked).toBe(1);
    await rm(at(root, 'articles/bridge.md'));
    expect((await check()).looked).toBe(1);
  });

  it('trusts nothing that was harmed, and heals', async () => {
    const root = await newsroomFolder(files);
    const cache = join(root, '.midad/check');
    const check = async () => (await checkNewsroom({ root, now, cache, threads: 0 })).messages;
    const whole = await check();
    const kinds = (await readdir(cache)).map((name) => name.replace(/\d+/, ''));
    expect(kinds.toSorted()).toEqual(['current.json', 'findings-', 'notes-', 'pack-.bin', 'table-']);
    for (const kind of kinds) {
      for (const harm of harms) {
        const name = (await readdir(cache)).find((each) => each.replace(/\d+/, '') === kind) ?? '';
        const file = join(cache, name);
        const bytes = await readFile(file);
        const harmed = harm(bytes);
        if (harmed === undefined) await rm(file);
        else await writeFile(file, harmed);
        expect({ kind, messages: await check() }).toEqual({ kind, messages: whole });
        expect({ kind, messages: await check() }).toEqual({ kind, messages: whole });
      }
    }
  });

  it('checks where nothing can be kept', async () => {
    const root = await newsroomFolder(files);
    await writeFile(join(root, '.midad'), 'a file where a folder should be');
    const { messages } = await checkNewsroom({ root, now, cache: join(root, '.midad/check'), threads: 0 });
    expect(messages).toEqual(await inMemory(root));
  });

  it('keeps few packs, however many files changed one by one', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `number${String(index)}`);
    const pathOf = (id: string): string => `articles/${id}.md`;
    const text = (id: string, words: string): string =>
      `${article(`المعرف: ${id}`, `الرابط المختصر: ${id}`)}\n${words}\n`;
    const root = await newsroomFolder(
      Object.fromEntries(many.map((id) => [pathOf(id), text(id, 'جمـــيل')])),
    );
    const cache = join(root, '.midad/check');
    const check = () => checkNewsroom({ root, now, cache, threads: 0 });
    await check();
    for (const id of many) {
      await writeFile(at(root, pathOf(id)), text(id, 'طويـــل جدا'));
      expect((await check()).looked).toBe(1);
    }
    const packs = (await readdir(cache)).filter((name) => name.startsWith('pack-'));
    expect(packs.length).toBeLessThanOrEqual(packLimits.packsMax + 1);
    const { messages, looked } = await check();
    expect(looked).toBe(0);
    expect(messages).toEqual(await inMemory(root));
  });
});

const harms: readonly ((bytes: Buffer) => Buffer | undefined)[] = [
  () => undefined,
  (bytes) => bytes.subarray(0, bytes.length / 2),
  (bytes) => Buffer.concat([bytes.subarray(0, bytes.length - 40), Buffer.alloc(40)]),
  (bytes) => {
    const copy = Buffer.from(bytes);
    for (let at = 20; at < copy.length; at += 97) copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  },
];
