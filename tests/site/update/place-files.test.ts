import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of, toEntry, toManifest, verifyTree } from '../../../src/seal/index.ts';
import { placeMedia } from '../../../src/site/update/place-files.ts';

/** More than Node reads of a file at once. */
const size = 2 ** 31 + 1;
/** Of so many zeros. */
const sha256 = 'b8030a8ab89280935633d8d991da3d9907c0f12e8b6fc3bfc515f4d440872b6e';

describe('a film of more than two gigabytes', () => {
  const tree = mkdtempSync(join(tmpdir(), 'midad-film-'));
  const file = join(tree, 'film.mp4');
  const manifest = toManifest(Buffer.from(`${JSON.stringify(toEntry('film.mp4', sha256, size))}\n`));
  beforeAll(() => {
    // The disk keeps no zeros.
    writeFileSync(file, '');
    truncateSync(file, size);
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it('is known by its digest', () => {
    const place = { manifest, isDamaged: () => false, folder: () => tree };
    const { written, digests } = placeMedia([{ src: '/film.mp4', file, size }], {}, place);
    expect(written).toEqual([]);
    expect(digests['film.mp4']?.sha256).toBe(sha256);
  });

  it('is known again in a copied tree', () => {
    const { damaged, restamped } = verifyTree(tree, { manifest, mtimes: new Float64Array(1), links: 1 });
    expect(damaged).toEqual([]);
    expect(restamped).toEqual(new Map([[0, statSync(file).mtimeMs]]));
  });
});

describe('a recording that stands in a release', () => {
  const content = 'RIFF';
  const entry = toEntry('media/call.wav', sha256Of(content), content.length);
  const workshop = mkdtempSync(join(tmpdir(), 'midad-call-'));
  afterAll(() => rmSync(workshop, { recursive: true, force: true }));

  it.each([
    ['is let be', entry, []],
    [
      'is told of when an older Midad knew no type for it',
      { ...entry, type: 'application/octet-stream' },
      [entry],
    ],
  ])('%s', (_what, known, told) => {
    const file = join(workshop, 'call.wav');
    writeFileSync(file, content);
    const place = {
      manifest: toManifest(Buffer.from(`${JSON.stringify(known)}\n`)),
      isDamaged: () => false,
      folder: () => join(workshop, 'site'),
    };
    const { written } = placeMedia([{ src: '/media/call.wav', file, size: content.length }], {}, place);
    expect(written).toEqual(told);
    for (const { file: path } of written)
      expect(readFileSync(join(workshop, 'site', path), 'utf8')).toBe(content);
  });
});
