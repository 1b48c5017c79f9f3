import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// The readers are the room's own business, but for their tests.
import { sizeReaders } from '../../src/archive/pictures/index.ts';
import * as make from './picture-bytes.ts';

const svg = (attributes: string, before = ''): Uint8Array =>
  make.text(`${before}<svg ${attributes}><path d="M0 0"/></svg>`);

describe('the size of a picture', () => {
  it.each([
    ['png', 'a PNG', make.png(1600, 900), '1600x900'],
    ['gif', 'a GIF', make.gif(320, 65_000), '320x65000'],
    ['webp', 'a lossy WebP', make.webpLossy(1200, 800), '1200x800'],
    ['webp', 'a lossless WebP', make.webpLossless(16_384, 3), '16384x3'],
    ['webp', 'an extended WebP', make.webpExtended(100_000, 70_000), '100000x70000'],
    ['jpg', 'a baseline JPEG', make.jpeg(1600, 900), '1600x900'],
    ['jpeg', 'a progressive JPEG', make.jpeg(1600, 900, { frame: 0xc2 }), '1600x900'],
    ['jpg', 'a JPEG with a colour profile', make.jpeg(1600, 900, { padding: 20_000 }), '1600x900'],
    ['jpg', 'a JPEG taken upright', make.jpeg(1600, 900, { orientation: 6 }), '900x1600'],
    ['jpg', 'a JPEG taken upright, big-endian', make.jpeg(1600, 900, { orientation: 8, order: 'MM' }), '900x1600'],
    ['jpg', 'a JPEG taken upside down', make.jpeg(1600, 900, { orientation: 3 }), '1600x900'],
    ['avif', 'an AVIF', make.avif([1600, 900]), '1600x900'],
    ['avif', 'an AVIF with a thumbnail', make.avif([160, 90], [1600, 900]), '1600x900'],
    ['svg', 'an SVG with width and height', svg('width="640" height="360"'), '640x360'],
    ['svg', 'an SVG with units', svg('width="2in" height="72pt"'), '192x96'],
    ['svg', 'an SVG with a view box', svg('viewBox="0 0 1600 900"'), '1600x900'],
    ['svg', 'an SVG with a view box and commas', svg("viewBox='0,0,1600,900'"), '1600x900'],
    ['svg', 'an SVG with a view box and a width', svg('width="800" viewBox="0 0 1600 900"'), '800x450'],
    ['svg', 'an SVG with a view box and a height', svg('height="450px" viewBox="0 0 1600 900"'), '800x450'],
    ['svg', 'an SVG with percentages', svg('width="100%" height="100%" viewBox="0 0 1600 900"'), '1600x900'],
    ['svg', 'an SVG after a declaration, a comment and a doctype', svg('width="640" height="360"', '\uFEFF<?xml version="1.0"?>\n<!-- <svg width="1"> -->\n<!DOCTYPE svg PUBLIC "a" "b">\n'), '640x360'],
    ['svg', 'an SVG under a prefix', make.text('<s:svg xmlns:s="http://www.w3.org/2000/svg" width="640" height="360"/>'), '640x360'],
    ['svg', 'an SVG with stroke-width before its width', svg('stroke-width="3" width="640" height="360"'), '640x360'],
  ])('%s: %s', (ending, _title, bytes, expected) => {
    const size = sizeReaders[ending]?.(bytes);
    expect(size === undefined ? undefined : `${String(size.width)}x${String(size.height)}`).toBe(expected);
  }); // prettier-ignore

  it.each([
    ['svg', 'an SVG without any size', svg('xmlns="http://www.w3.org/2000/svg"')],
    ['svg', 'an SVG of no width', svg('width="0" height="9"')],
    ['svg', 'an HTML page', make.text('<html><svg width="1" height="1"/></html>')],
    ['png', 'a PNG of no width', make.png(0, 900)],
    ['png', 'a GIF called PNG', make.gif(3, 4)],
    ['jpg', 'a PNG called JPEG', make.png(3, 4)],
    ['avif', 'an MP4', make.text('\0\0\0\u0018ftypisom\0\0\0\0isomavc1')],
    ['webp', 'nothing', new Uint8Array(0)],
  ])('%s: %s has none', (ending, _title, bytes) => {
    expect(sizeReaders[ending]?.(bytes)).toBeUndefined();
  });

  it('is not read from a picture that is cut short, and no bytes make a reader throw', () => {
    const samples = [
      make.png(9, 9),
      make.gif(9, 9),
      make.webpLossy(9, 9),
      make.webpLossless(9, 9),
      make.webpExtended(9, 9),
      make.jpeg(9, 9, { orientation: 6 }),
      make.avif([9, 9]),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        (sample, length, changes) => {
          const bytes = sample.slice(0, length % (sample.length + 1));
          for (const [at, value] of changes) if (bytes.length > 0) bytes[at % bytes.length] = value;
          for (const read of Object.values(sizeReaders)) {
            const size = read(bytes);
            if (size !== undefined) expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it('can be read for every ending that a picture may have', () => {
    expect(Object.keys(sizeReaders)).toEqual(['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'webp']);
  });
});
