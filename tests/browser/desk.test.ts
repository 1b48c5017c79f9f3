import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Preview } from '../../src/preview/index.ts';
import { startPreview } from '../../src/preview/index.ts';
import { launch } from './launch.ts';

const { browser: executable } = inject('tools');
const axePath = createRequire(import.meta.url).resolve('axe-core');
const article = 'content/articles/library.md';

describe.skipIf(executable === undefined)('the editor’s desk in a browser', () => {
  let browser: Browser;
  let preview: Preview;
  let root = '';
  let page = '';
  beforeAll(async () => {
    browser = await launch(executable ?? '');
    root = await mkdtemp(join(tmpdir(), 'midad-desk-'));
    await cp(join(import.meta.dirname, '../fixtures/newsroom'), root, { recursive: true });
    await write('> كلام بلا نسبة.\n');
    preview = await startPreview({
      root,
      language: 'ar',
      now: () => '2026-05-10T08:00:00+03:00',
      onEdition: () => {},
    });
    page = [...preview.edition().pages.keys()].find((url) => url.includes('مكتبة')) ?? '';
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
    await rm(root, { recursive: true, force: true });
  });

  async function write(end: string): Promise<void> {
    await writeFile(
      join(root, article),
      `---\nالعنوان: مكتبة الحي تفتح مساءً\nالقسم: neighbourhood\nتاريخ النشر: 2026-05-04\n---\n\nفقرة أولى.\n\n${end}`,
    );
  }

  it('lays this page’s messages over it, open when they are errors, and leads to the paragraph', async () => {
    const tab = await browser.newPage();
    await tab.goto(preview.address.replace(/\/$/, '') + encodeURI(page));
    const desk = tab.getByRole('complementary', { name: 'مكتب التحرير' });
    expect(await desk.getByText(`${article}:9:1`).isVisible()).toBe(true);
    await desk.getByRole('button', { name: 'أرني موضعها في الصفحة' }).first().click();
    expect(await tab.evaluate(() => document.activeElement?.textContent?.trim())).toBe('كلام بلا نسبة.');
    await tab.keyboard.press('Escape');
    expect(await desk.getByText(`${article}:9:1`).isVisible()).toBe(false);
    await tab.keyboard.press('Enter');
    expect(await desk.getByText(`${article}:9:1`).isVisible()).toBe(true);
    await tab.close();
  });

  it('renews an open page after a save, and is closed when nothing is wrong', async () => {
    const tab = await browser.newPage();
    await tab.goto(preview.address.replace(/\/$/, '') + encodeURI(page));
    await write('فقرة ثانية بلا خطأ.\n');
    await tab.getByText('فقرة ثانية بلا خطأ.').waitFor();
    await tab.getByText('لا ملاحظات على هذه الصفحة').waitFor();
    await write('> كلام بلا نسبة.\n');
    await tab.getByText(`${article}:9:1`).waitFor({ state: 'attached' });
    await tab.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no axe violation in %s, on the desk and over a page',
    async (colorScheme) => {
      const context = await browser.newContext({
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 390, height: 800 },
      });
      const tab = await context.newPage();
      for (const path of ['/__midad/', page]) {
        await tab.goto(preview.address.replace(/\/$/, '') + encodeURI(path));
        await tab.addScriptTag({ path: axePath });
        const { violations }: AxeResults = await tab.evaluate('axe.run()');
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${path} ${id}: ${html}`)),
        ).toEqual([]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      }
      await context.close();
    },
  );

  it('fits a telephone however long a word is that a message tells of', async () => {
    const long = 'a'.repeat(80);
    await write(`قال [هذا][${long}].\n`);
    const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
    for (const path of ['/__midad/', page]) {
      await tab.goto(preview.address.replace(/\/$/, '') + encodeURI(path));
      await tab.getByText(long).first().waitFor();
      const sheet = tab.locator('main, .sheet').first();
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
    await tab.close();
  });

  it('is valid HTML', async () => {
    const tab = await browser.newPage();
    const html = (await (await tab.goto(`${preview.address}__midad/`))?.text()) ?? '';
    await tab.close();
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'void-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
    }).validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([]);
  });
});
