import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
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

describe('a font that is kept between builds', () => {
  const cache = mkdtempSync(join(tmpdir(), 'midad-fonts-'));
  afterAll(() => rmSync(cache, { recursive: true, force: true }));
  const kept = (): readonly string[] => readdirSync(cache).map((name) => join(cache, name));

  function flip(bytes: Uint8Array, at: number): Uint8Array {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  }

  it.each([
    ['as it was', (bytes: Uint8Array) => bytes],
    ['with one bit changed', (bytes: Uint8Array) => flip(bytes, bytes.length >> 1)],
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, 40)],
    ['empty', () => new Uint8Array()],
    ['as an older Midad kept it, without its digest', (bytes: Uint8Array) => bytes.subarray(32)],
  ])('is published as it was cut when it is found %s', async (_, change) => {
    const cut = await buildFonts(cache);
    const whole = kept().map((file) => readFileSync(file));
    for (const file of kept()) writeFileSync(file, change(readFileSync(file)));
    expect(await buildFonts(cache)).toEqual(cut);
    expect(kept().map((file) => readFileSync(file))).toEqual(whole);
  });

  it('is not cut again', async () => {
    await buildFonts(cache);
    const inodes = kept().map((file) => statSync(file).ino);
    await buildFonts(cache);
    expect(kept().map((file) => statSync(file).ino)).toEqual(inodes);
  });
});
