import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { listFiles } from '../../src/site/index.ts';
import { readSitePages } from './site-pages.ts';

const { folder } = inject('site');

/** Brotli bytes of an article's HTML and CSS together. */
const articleBytesMax = 30 * 1024;

/** Bytes of all fonts together. */
const fontBytesMax = 120 * 1024;

describe('the weight of the built site', () => {
  it('is at most 30 KB of HTML and CSS for each article with up to 20 quotes, compressed by brotli', async () => {
    const css = (await listFiles(folder)).filter((file) => file.endsWith('.css'));
    const cssBytes = css.reduce(
      (sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length,
      0,
    );
    const articles = (await readSitePages(folder)).filter(({ kind }) => kind === 'article');
    expect(articles.length).toBeGreaterThan(0);
    const heavy = articles
      .map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length + cssBytes }))
      .filter(({ bytes }) => bytes > articleBytesMax);
    expect(heavy).toEqual([]);
  });

  it('is at most 120 KB of fonts', async () => {
    const fonts = (await listFiles(folder)).filter((file) => /\.woff2?$/.test(file));
    expect(fonts.length).toBeGreaterThan(0);
    const bytes = fonts.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
    expect(bytes).toBeLessThanOrEqual(fontBytesMax);
  });
});
