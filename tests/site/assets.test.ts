import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildAssets } from '../../src/site/assets.ts';
import { buildFonts } from '../../src/site/fonts.ts';
import { testSettings } from '../page/test-newsroom.ts';

const fontBytesMax = 120 * 1024;

describe('the assets of a site', () => {
  it('keep all fonts together under 120 KB of WOFF2', async () => {
    const { files } = await buildAssets(testSettings(), await buildFonts());
    const fonts = files.filter(({ path }) => path.endsWith('.woff2'));
    const sizes = fonts.map(({ content }) => content.length);
    expect(fonts.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(fontBytesMax);
  });

  it('have names that follow their content, so the same content has the same name twice', async () => {
    const [first, second] = await Promise.all([
      buildAssets(testSettings(), await buildFonts()),
      buildAssets(testSettings(), await buildFonts()),
    ]);
    expect(second.urls).toEqual(first.urls);
    const red = await buildAssets(
      testSettings({ theme: { colors: { accent: '#006644' }, darkColors: {} } }),
      await buildFonts(),
    );
    expect(red.urls.stylesheet).not.toBe(first.urls.stylesheet);
  });

  it('leave room in the page budget: the stylesheet is at most 10 KB of brotli', async () => {
    const { files, urls } = await buildAssets(testSettings(), await buildFonts());
    const css = files.find(({ path }) => `/${path}` === urls.stylesheet);
    expect(brotliCompressSync(css?.content ?? '').length).toBeLessThanOrEqual(10 * 1024);
  });
});
