import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from './launch.ts';

const { browser: executable } = inject('tools');
const { url } = inject('site');

const span = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Arabic letters that join on both sides, marks, both sets of digits and the signs of news, each in a word that shapes it. */
const words = [
  ...Array.from('بتثجحخسشصضطظعغفقكلمنهي', (letter) => `${letter}${letter}${letter} ${letter}`),
  ...Array.from('اأإآدذرزوؤةىئءپچڤگ', (letter) => `ب${letter}`),
  ...Array.from(`${span(0x64b, 0x652)}\u0670`, (mark) => `ب${mark}ب`),
  'لا لأ لإ لآ الله ﷺ',
  '0123456789',
  '٠١٢٣٤٥٦٧٨٩',
  '«» ‹› … – — ، ؛ ؟ ٪ % ( ) [ ] / + − × ± ° ² ³ ½ @ # & “ ” ‘ ’',
];

describe.skipIf(executable === undefined)('the fonts of the built site', () => {
  let browser: Browser;
  let page: Page;
  let session: CDPSession;
  beforeAll(async () => {
    browser = await launch(executable ?? '');
    page = await browser.newPage();
    await page.goto(url);
    session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
  });
  afterAll(() => browser.close());

  const show = (family: string, weight: number, html: readonly string[]): Promise<void> =>
    page.evaluate(
      async ({ family, weight, html }) => {
        const main = document.createElement('main');
        for (const line of html) {
          const p = document.createElement('p');
          p.textContent = line;
          p.style.cssText = `font-family:'${family}';font-weight:${weight}`;
          main.append(p);
        }
        document.body.replaceChildren(main);
        await Promise.all(html.map((line) => document.fonts.load(`${weight} 16px '${family}'`, line)));
        await document.fonts.ready;
      },
      { family, weight, html },
    );

  it.each([
    ['Midad Naskh', 400],
    ['Midad Naskh', 700],
    ['Midad Sans', 500],
    ['Midad Sans', 700],
  ])(
    '%s %i draws letters, marks, digits and signs without the help of another font',
    async (family, weight) => {
      await show(family, weight, words);
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
      const borrowed: string[] = [];
      for (const [index, nodeId] of nodeIds.entries()) {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        if (fonts.length === 0 || fonts.some(({ isCustomFont }) => !isCustomFont))
          borrowed.push(`${words[index] ?? ''}: ${fonts.map(({ familyName }) => familyName).join('، ')}`);
      }
      expect(borrowed).toEqual([]);
    },
  );

  it.each(['Midad Naskh', 'Midad Sans'])('%s joins letters', async (family) => {
    await show(family, family === 'Midad Sans' ? 500 : 400, ['ببب', 'ب\u200Cب\u200Cب']);
    const widths = await page.$$eval('p', (lines) =>
      lines.map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range.getBoundingClientRect().width;
      }),
    );
    expect(widths[0]).toBeLessThan(widths[1] ?? 0);
  });

  it('sets the digits of tables, of both sets, at one width', async () => {
    await show('Midad Naskh', 400, ['1111', '0000', '7777', '١١١١', '٠٠٠٠', '٧٧٧٧']);
    const widths = await page.$$eval('p', (lines) =>
      lines.map((line) => {
        line.style.fontVariantNumeric = 'tabular-nums';
        const range = document.createRange();
        range.selectNodeContents(line);
        return Math.round(range.getBoundingClientRect().width * 10) / 10;
      }),
    );
    expect(new Set(widths.slice(0, 3)).size).toBe(1);
    expect(new Set(widths.slice(3)).size).toBe(1);
  });
});
