import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edition, Preview } from '../../src/preview/index.ts';
import { startPreview } from '../../src/preview/index.ts';

const hour = '2026-05-10T08:00:00+03:00';

let root = '';
let preview: Preview;
let editions: Edition[] = [];
async function start(): Promise<void> {
  root = await mkdtemp(join(tmpdir(), 'midad-desk-'));
  await cp(join(import.meta.dirname, '../fixtures/newsroom'), root, { recursive: true });
  editions = [];
  preview = await startPreview({
    root,
    language: 'ar',
    now: () => hour,
    onEdition: (edition) => {
      if (edition instanceof Error) throw edition;
      editions.push(edition);
    },
  });
}

async function stop(): Promise<void> {
  await preview.close();
  await rm(root, { recursive: true, force: true });
}

async function ask(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string; type: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(encodeURI(path), preview.address), { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text, type: response.headers['content-type'] ?? '' });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Opens a page of a preview that is starting, and waits until it is told of the first edition. */
async function waitForFirst(port: number): Promise<void> {
  const events = await openWhenListening(`http://127.0.0.1:${port}/__midad/events`);
  let text = '';
  for await (const chunk of events) {
    text += new TextDecoder().decode(chunk);
    if (text.includes('data: 1\n')) return;
  }
}

async function openWhenListening(address: string): Promise<ReadableStream<Uint8Array>> {
  for (;;) {
    try {
      const { body } = await fetch(address);
      if (body !== null) return body;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Waits for the edition that follows a change. */
async function nextEdition(): Promise<Edition> {
  const count = editions.length;
  while (editions.length === count) await new Promise((resolve) => setTimeout(resolve, 20));
  return editions.at(-1) as Edition;
}

describe('the preview', () => {
  beforeAll(start);
  afterAll(stop);

  it('serves drafts and embargoed articles, each page with the desk over it', async () => {
    const home = await ask('/');
    expect(home).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(home.text).toContain('مسودة عن الحديقة');
    expect(home.text).toContain('ميزانية القناة');
    expect(home.text).toContain('id="midad-desk"');
  });

  it('lists drafts, embargoed articles and quotes with gaps on the desk', async () => {
    const { text } = await ask('/__midad/');
    expect(text).toMatch(/<html lang="ar" dir="rtl">/);
    for (const words of ['مسودة عن الحديقة', 'لا يُنشر قبل الاثنين، 1 يونيو', 'ميزانية القناة'])
      expect(text).toContain(words);
  });

  it.each(['evil.example', 'evil.example:8080', '127.0.0.1.evil.example'])(
    'does not answer to the Host %j',
    async (host) => {
      expect((await ask('/', { host })).status).toBe(403);
    },
  );

  it('answers to localhost by name', async () => {
    expect((await ask('/', { host: 'localhost:8080' })).status).toBe(200);
  });

  it.each(['/../../../etc/passwd', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])(
    'gives nothing outside the site: %s',
    async (path) => {
      const asked = await new Promise<number>((resolve, reject) => {
        const { hostname, port } = new URL(preview.address);
        request({ hostname, port, path }, ({ statusCode }) => resolve(statusCode ?? 0))
          .on('error', reject)
          .end();
      });
      expect(asked).toBe(404);
    },
  );

  it('answers an address that is no page with the page for that, and a broken one with 400', async () => {
    const missing = await ask('/nowhere/');
    expect(missing.status).toBe(404);
    expect(missing.text).toContain('id="midad-desk"');
    const { hostname, port } = new URL(preview.address);
    const broken = await new Promise((resolve) => {
      request({ hostname, port, path: '/%E0%A4%A' }, ({ statusCode }) => resolve(statusCode)).end();
    });
    expect(broken).toBe(400);
  });

  it('serves the assets of its pages', async () => {
    const { text } = await ask('/');
    const [, stylesheet = ''] = /href="(\/assets\/[^"]+\.css)"/.exec(text) ?? [];
    expect(await ask(stylesheet)).toMatchObject({ status: 200 });
    expect(await ask('/media/bridge.svg')).toMatchObject({ status: 200 });
  });

  it('takes the next port when one is taken, and refuses a wanted one', async () => {
    const { port } = new URL(preview.address);
    const again = await startPreview({ root, language: 'ar', now: () => hour, onEdition: () => {} });
    expect(again.address).not.toBe(preview.address);
    await again.close();
    await expect(
      startPreview({ root, port: Number(port), language: 'ar', now: () => hour, onEdition: () => {} }),
    ).rejects.toThrow(port);
  });

  it('tells a page that was opened during the first build when that is done', async () => {
    const port = await freePort();
    const starting = startPreview({ root, port, language: 'ar', now: () => hour, onEdition: () => {} });
    await waitForFirst(port);
    const begun = await starting;
    expect(begun.edition().number).toBe(1);
    await begun.close();
  });

  it('listens on the loopback address alone', async () => {
    expect(new URL(preview.address).hostname).toBe('127.0.0.1');
    const other = createServer();
    await new Promise<void>((resolve, reject) => {
      other.on('error', reject);
      other.listen(Number(new URL(preview.address).port), '127.0.0.2', resolve);
    });
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('the preview after a save', () => {
  beforeEach(start);
  afterEach(stop);

  it('shows the change', async () => {
    const article = join(root, 'content/articles/library.md');
    await writeFile(article, (await readFile(article, 'utf8')).replace('حتى التاسعة', 'حتى العاشرة'));
    expect((await nextEdition()).number).toBe(2);
    const page = [...preview.edition().pages.keys()].find((url) => url.includes('مكتبة')) ?? '';
    expect((await ask(page)).text).toContain('حتى العاشرة');
  });

  it('answers every request while editions follow each other', async () => {
    const article = join(root, 'content/articles/library.md');
    const text = await readFile(article, 'utf8');
    const style = /href="(\/assets\/[^"]+\.css)"/.exec((await ask('/')).text)?.[1] ?? '';
    const statuses = new Set<number>();
    let isSaving = true;
    const readers = ['/', style, '/feed.xml', '/nowhere/'].map(async (path) => {
      while (isSaving) {
        const { status } = await ask(path);
        statuses.add(path === '/nowhere/' ? status - 204 : status);
      }
    });
    for (let save = 0; save < 5; save += 1) {
      const next = nextEdition();
      await writeFile(article, text.replace('حتى التاسعة', `حتى ${String(save)}`));
      await next;
    }
    isSaving = false;
    await Promise.all(readers);
    expect(statuses).toEqual(new Set([200]));
    // What nobody reads any more does not stay.
    const editionFolder = preview.edition().folder ?? '';
    const kept = (await readdir(dirname(editionFolder))).filter((name) => name.startsWith('site-'));
    expect(kept).toContain(basename(editionFolder));
    expect(kept.length).toBeLessThanOrEqual(2);
  });

  it('keeps the last good pages, and says so, when the newsroom cannot be read', async () => {
    const before = await ask('/');
    await writeFile(join(root, 'content/site.yml'), Buffer.from('name: \xd5\xcd\xed\xdd\xc9', 'latin1'));
    expect(await nextEdition()).toMatchObject({ stale: true });
    const after = await ask('/');
    expect(after.status).toBe(200);
    expect(after.text).toContain('المعروض آخر نسخة سليمة');
    expect(after.text.split('<aside id="midad-desk"')[0]).toBe(
      before.text.split('<aside id="midad-desk"')[0],
    );
    expect((await ask('/__midad/')).text).toContain('content/site.yml:1:');
  });

  it('keeps the last good pages when the newsroom has gone, and names what is missing', async () => {
    await rm(join(root, 'content/site.yml'));
    expect(await nextEdition()).toMatchObject({ stale: true });
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/__midad/')).text).toContain('site.yml');
  });

  it('shows an article with an error, and the error over it with file and line', async () => {
    await writeFile(
      join(root, 'content/articles/library.md'),
      (await readFile(join(root, 'content/articles/library.md'), 'utf8')) + '\n> كلام بلا نسبة.\n',
    );
    const edition = await nextEdition();
    expect(edition.messages).toHaveLength(1);
    const page = [...edition.pages.keys()].find((url) => url.includes('مكتبة')) ?? '';
    const { text } = await ask(page);
    expect(text).toContain('كلام بلا نسبة');
    expect(text).toMatch(/content\/articles\/library\.md:\d+:\d+/);
  });

  it('tells open pages of each edition', async () => {
    const numbers: string[] = [];
    const listening = request(new URL('/__midad/events', preview.address), (response) => {
      response.setEncoding('utf8');
      response.on('data', (chunk: string) =>
        numbers.push(...[...chunk.matchAll(/^data: (\d+)$/gm)].map(([, number = '']) => number)),
      );
    });
    listening.on('error', () => {});
    listening.end();
    while (numbers.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(
      join(root, 'content/articles/new.md'),
      '---\nالعنوان: خبر جديد\nالقسم: neighbourhood\n---\n\nنص.\n',
    );
    await nextEdition();
    while (numbers.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(numbers).toEqual(['1', '2']);
  });
});
